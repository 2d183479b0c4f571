package uk.waymark.command.chicken;

import uk.waymark.command.egg.Egg;

/** Breaks a rule on purpose: two features that need each other. */
public record Chicken(Egg from) {}
