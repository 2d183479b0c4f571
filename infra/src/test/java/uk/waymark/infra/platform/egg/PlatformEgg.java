package uk.waymark.infra.platform.egg;

import uk.waymark.infra.platform.chicken.PlatformChicken;

/** Breaks a rule on purpose: two packages that need each other. */
public record PlatformEgg(PlatformChicken from) {}
