package uk.waymark.command.egg;

import uk.waymark.command.chicken.Chicken;

/** Breaks a rule on purpose: two features that need each other. */
public record Egg(Chicken from) {}
