package uk.waymark.query.timeline;

import java.util.UUID;

/** Asks for all {@link Actions} of an institution as they are now; empty if there is no such institution. */
public record FindActions(UUID institutionId) {}
