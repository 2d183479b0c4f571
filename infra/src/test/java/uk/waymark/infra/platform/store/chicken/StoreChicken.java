package uk.waymark.infra.platform.store.chicken;

import uk.waymark.infra.platform.store.egg.StoreEgg;

/** Breaks a rule on purpose: two packages that need each other. */
public record StoreChicken(StoreEgg from) {}
