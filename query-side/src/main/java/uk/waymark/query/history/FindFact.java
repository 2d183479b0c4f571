package uk.waymark.query.history;

import java.util.UUID;

/**
 * Asks for one fact with everything that was recorded, as {@link FactDetail}; empty if the institution has no such fact.
 *
 * @param version place in the stream, counted from 0
 */
public record FindFact(UUID institutionId, UUID stream, long version) {}
