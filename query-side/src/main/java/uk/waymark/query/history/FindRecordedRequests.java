package uk.waymark.query.history;

import java.util.Set;
import java.util.UUID;

/** Asks which of these requests have written something, as {@link RecordedRequests}. */
public record FindRecordedRequests(UUID institutionId, Set<UUID> idempotencyKeys) {}
