package uk.waymark.infra.platform.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.message.Provenance;

/**
 * A sign-in provider that decides what somebody is in their institution. It may change the roles of whoever signs in,
 * and nothing else of anybody. No request can ask in its name: nothing of a request becomes this metadata.
 */
public final class IdentityProvider {

    /** What is on record instead of a role of the person, who did not ask for it. */
    public static final String ROLE = "IDENTITY_PROVIDER";

    private IdentityProvider() {}

    /** The metadata of what is sent when the actor has just signed in with a provider. */
    public static Map<String, Object> asks(Map<String, Object> provenance) {
        Map<String, Object> metadata = new HashMap<>(provenance);
        metadata.put(Provenance.PROVIDER_ASKS, Boolean.TRUE.toString());
        return metadata;
    }

    static boolean isAsking(MetaData provenance) {
        return provenance.containsKey(Provenance.PROVIDER_ASKS);
    }

    static boolean may(Command command, UUID actor) {
        return switch (command) {
            case GrantRole grant -> isOwn(grant.personId(), grant.role(), actor);
            case RevokeRole revoke -> isOwn(revoke.personId(), revoke.role(), actor);
            default -> false;
        };
    }

    private static boolean isOwn(UUID person, Role role, UUID actor) {
        return person.equals(actor) && Role.ofInstitutions().contains(role);
    }
}
