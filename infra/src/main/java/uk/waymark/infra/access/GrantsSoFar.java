package uk.waymark.infra.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;

/**
 * The roles that a stream has granted up to a place in it.
 *
 * @param next the place of the first fact that was not looked at
 */
record GrantsSoFar(long next, Map<UUID, Set<Role>> roles) {

    static final GrantsSoFar NOTHING = new GrantsSoFar(0, Map.of());

    /** With these facts, which follow; itself if there are none. */
    GrantsSoFar and(DomainEventStream facts) {
        if (!facts.hasNext()) {
            return this;
        }
        Map<UUID, Set<Role>> all = new HashMap<>(roles);
        long last = next;
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            last = fact.getSequenceNumber();
            apply(all, fact.getPayload());
        }
        return new GrantsSoFar(last + 1, Collections.unmodifiableMap(all));
    }

    private static void apply(Map<UUID, Set<Role>> all, Object fact) {
        switch (fact) {
            case RoleGranted granted -> change(all, granted.personId(), granted.role(), true);
            case RoleRevoked revoked -> change(all, revoked.personId(), revoked.role(), false);
            case PersonErased erased -> all.remove(erased.personId());
            default -> {}
        }
    }

    /** Sets are replaced, never changed: others may be reading them. */
    private static void change(Map<UUID, Set<Role>> all, UUID person, Role role, boolean has) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(all.getOrDefault(person, Set.of()));
        if (has ? roles.add(role) : roles.remove(role)) {
            all.put(person, Collections.unmodifiableSet(roles));
        }
    }
}
