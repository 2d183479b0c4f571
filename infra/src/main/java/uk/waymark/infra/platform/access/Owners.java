package uk.waymark.infra.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.action.event.ActionReassigned;
import uk.waymark.kernel.assessment.event.AssessmentOpened;

/** Whose an assessment or an action is. The record says so in its first fact, for ever. */
@Component
public class Owners {

    private static final int STREAMS = 100_000;

    private final EventStore events;
    private final Cache<UUID, UUID> known =
            Caffeine.newBuilder().maximumSize(STREAMS).build();

    Owners(EventStore events) {
        this.events = events;
    }

    /** The institution whose assessment or action this is; empty if it is none. */
    public Optional<UUID> institutionOf(UUID stream) {
        UUID institution = known.getIfPresent(stream);
        if (institution == null) {
            institution = read(stream);
            if (institution != null) {
                known.put(stream, institution);
            }
        }
        return Optional.ofNullable(institution);
    }

    /** Whether the action is in the hands of the person, by themselves or with others. */
    public boolean isOwner(UUID actionId, UUID personId) {
        return from(actionId)
                .asStream()
                .map(Message::getPayload)
                .map(Owners::owners)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .orElse(List.of())
                .contains(personId);
    }

    private @Nullable UUID read(UUID stream) {
        DomainEventStream all = from(stream);
        return switch (all.hasNext() ? all.next().getPayload() : null) {
            case AssessmentOpened opened -> opened.institutionId();
            case ActionPlanned planned -> planned.institutionId();
            case null -> null;
            default -> null;
        };
    }

    private static Optional<List<UUID>> owners(Object fact) {
        return switch (fact) {
            case ActionPlanned planned -> Optional.of(planned.owners());
            case ActionReassigned reassigned -> Optional.of(reassigned.owners());
            default -> Optional.empty();
        };
    }

    private DomainEventStream from(UUID stream) {
        return events.readEvents(stream.toString(), 0);
    }
}
