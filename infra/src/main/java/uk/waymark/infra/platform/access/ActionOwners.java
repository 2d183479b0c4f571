package uk.waymark.infra.platform.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.directory.MergedEntries;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.action.event.ActionReassigned;

/** The owners of actions, as the record says. */
@Component
public record ActionOwners(EventStore events, MergedEntries merged) {

    /** Whether the action is in the hands of the person, by themselves or with others, under whichever entry. */
    public boolean isOwner(UUID actionId, UUID personId) {
        Set<UUID> ids = merged.idsOf(personId);
        return events
                .readEvents(actionId.toString(), 0)
                .asStream()
                .map(Message::getPayload)
                .filter(ActionEvent.class::isInstance)
                .map(fact -> owners((ActionEvent) fact))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .orElse(List.of())
                .stream()
                .anyMatch(ids::contains);
    }

    private static Optional<List<UUID>> owners(ActionEvent fact) {
        if (fact instanceof ActionPlanned planned) {
            return Optional.of(planned.owners());
        }
        return fact instanceof ActionReassigned reassigned ? Optional.of(reassigned.owners()) : Optional.empty();
    }
}
