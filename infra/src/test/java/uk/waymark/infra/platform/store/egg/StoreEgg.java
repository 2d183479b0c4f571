package uk.waymark.infra.platform.store.egg;

import uk.waymark.infra.platform.store.chicken.StoreChicken;

/** Breaks a rule on purpose: two packages that need each other. */
public record StoreEgg(StoreChicken from) {}
