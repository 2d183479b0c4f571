package uk.waymark.infra.platform.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.institution.event.InstitutionUrnChanged;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.institution.event.YearGroupsSet;

/**
 * Who has which role, as the record says at this moment. Views would say it a moment later, and whoever lost a role must
 * not have it that long.
 */
@Component
public class Grants {

    private final FoldedStream<Map<UUID, Set<Role>>> roles;

    Grants(EventStore events) {
        this.roles = new FoldedStream<>(events, Map.of(), Grants::and);
    }

    /** What the person is in the institution, or hub; empty if nothing, or if there is no such organisation. */
    public Set<Role> of(UUID organisationId, UUID personId) {
        return all(organisationId).getOrDefault(personId, Set.of());
    }

    /** Everybody who has a role in the institution, or hub. */
    public Map<UUID, Set<Role>> all(UUID organisationId) {
        return roles.of(organisationId);
    }

    private static Map<UUID, Set<Role>> and(Map<UUID, Set<Role>> roles, Object fact) {
        return switch (fact) {
            case InstitutionEvent ofInstitution -> and(roles, ofInstitution);
            case HubEvent ofHub -> and(roles, ofHub);
            default -> roles; // nobody has a role in anything else
        };
    }

    private static Map<UUID, Set<Role>> and(Map<UUID, Set<Role>> roles, InstitutionEvent fact) {
        return switch (fact) {
            case RoleGranted granted -> change(roles, granted.personId(), granted.role(), true);
            case RoleRevoked revoked -> change(roles, revoked.personId(), revoked.role(), false);
            case PersonErased erased -> with(roles, erased.personId(), Set.of());
            case PeopleMerged ignored -> roles;
            case PeopleSeparated ignored -> roles;
            case InstitutionRegistered ignored -> roles;
            case InstitutionRenamed ignored -> roles;
            case InstitutionUrnChanged ignored -> roles;
            case TermDatesSet ignored -> roles;
            case YearGroupsSet ignored -> roles;
            case TextErased ignored -> roles;
            case HubJoined ignored -> roles;
            case HubLeft ignored -> roles;
            case HubSharingGranted ignored -> roles;
            case HubSharingWithdrawn ignored -> roles;
        };
    }

    private static Map<UUID, Set<Role>> and(Map<UUID, Set<Role>> roles, HubEvent fact) {
        return switch (fact) {
            case HubLeadAppointed appointed -> change(roles, appointed.personId(), Role.HUB_LEAD, true);
            case HubLeadDismissed dismissed -> change(roles, dismissed.personId(), Role.HUB_LEAD, false);
            case HubRegistered ignored -> roles;
        };
    }

    private static Map<UUID, Set<Role>> change(Map<UUID, Set<Role>> all, UUID person, Role role, boolean has) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(all.getOrDefault(person, Set.of()));
        boolean changed = has ? roles.add(role) : roles.remove(role);
        return changed ? with(all, person, roles) : all;
    }

    private static Map<UUID, Set<Role>> with(Map<UUID, Set<Role>> all, UUID person, Set<Role> roles) {
        Map<UUID, Set<Role>> more = new HashMap<>(all);
        if (roles.isEmpty()) {
            more.remove(person);
        } else {
            more.put(person, Collections.unmodifiableSet(roles));
        }
        return Collections.unmodifiableMap(more);
    }
}
