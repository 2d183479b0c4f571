package uk.waymark.infra.platform.store.events;

/** Tells one event store from every other: made once, when the store is. */
public record EventStoreId(String value) {}
