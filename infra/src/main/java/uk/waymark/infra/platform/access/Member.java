package uk.waymark.infra.platform.access;

import java.util.Set;
import java.util.UUID;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Role;

/**
 * The caller as one institution, or one hub, knows them.
 *
 * @param personId who stands in its events
 */
public record Member(UUID organisationId, UUID personId, Set<Role> roles) {

    /** Whether they may do it to everything of the institution. */
    public boolean may(Permission permission) {
        return permission.from(roles).isPresent();
    }

    /** Whether they may do it to what is their own at least. */
    public boolean mayToOwn(Permission permission) {
        return permission.fromOwning(roles).isPresent();
    }
}
