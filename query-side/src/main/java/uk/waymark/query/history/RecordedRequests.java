package uk.waymark.query.history;

import java.util.Set;
import java.util.UUID;

/** The idempotency keys, of those that were asked for, that stand in the metadata of a fact. */
public record RecordedRequests(Set<UUID> known) {}
