package uk.waymark.query.timeline;

import java.util.UUID;

/** How much work is overdue today? Answered with {@link Overdue}; empty if there is no such institution. */
public record FindOverdue(UUID institutionId) {}
