package uk.waymark.infra.platform.chicken;

import uk.waymark.infra.platform.egg.PlatformEgg;

/** Breaks a rule on purpose: two packages that need each other. */
public record PlatformChicken(PlatformEgg from) {}
