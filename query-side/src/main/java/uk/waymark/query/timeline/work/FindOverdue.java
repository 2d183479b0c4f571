package uk.waymark.query.timeline.work;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question how much work is overdue today. Answered with {@link Overdue}; empty if there is no such institution.
 */
@Needs(Permission.READ_SUMMARY)
public record FindOverdue(UUID institutionId) implements Query.OfInstitution {}
