package uk.waymark.query.history;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what happened to one action. Answered with its whole {@link History}, newest first; empty if there is
 * no such action.
 */
@Needs(Permission.READ_DETAIL)
public record FindActionHistory(UUID actionId) implements Query.OfAction {}
