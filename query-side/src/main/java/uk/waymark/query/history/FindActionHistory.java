package uk.waymark.query.history;

import java.util.UUID;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/** Asks for the whole {@link History} of one action, newest first; empty if there is no such action. */
@Needs(Permission.READ_DETAIL)
public record FindActionHistory(UUID actionId) implements Query.OfAction {}
