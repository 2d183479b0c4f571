package uk.waymark.infra.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.access.Role;

/**
 * Who has which role, as the record says at this moment. Views would say it a moment later, and whoever lost a role must
 * not have it that long. What was read of a stream stays in memory, so that only its newest facts are read each time.
 */
@Component
public class Grants {

    private static final int ORGANISATIONS = 10_000;

    private final EventStore events;
    private final Cache<UUID, GrantsSoFar> known =
            Caffeine.newBuilder().maximumSize(ORGANISATIONS).build();

    Grants(EventStore events) {
        this.events = events;
    }

    /** What the person is in the institution, or hub; empty if nothing, or if there is no such organisation. */
    public Set<Role> of(UUID organisationId, UUID personId) {
        return all(organisationId).getOrDefault(personId, Set.of());
    }

    /** Everybody who has a role in the institution, or hub. */
    public Map<UUID, Set<Role>> all(UUID organisationId) {
        return soFar(organisationId).roles();
    }

    private GrantsSoFar soFar(UUID organisationId) {
        GrantsSoFar before = known.get(organisationId, id -> GrantsSoFar.NOTHING);
        GrantsSoFar now = before.and(events.readEvents(organisationId.toString(), before.next()));
        if (now != before) {
            known.put(organisationId, now);
        }
        return now;
    }
}
