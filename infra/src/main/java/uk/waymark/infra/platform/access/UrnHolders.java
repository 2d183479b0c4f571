package uk.waymark.infra.platform.access;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.message.Ids;

/** Whoever has a URN, as the record says. */
@Component
public record UrnHolders(EventStore events) {

    /** Empty if nobody has it. */
    public Optional<UUID> holder(String urn) {
        return events.readEvents(Ids.urn(urn).toString(), 0)
                .asStream()
                .map(Message::getPayload)
                .filter(UrnEvent.class::isInstance)
                .map(UrnEvent.class::cast)
                .reduce((earlier, later) -> later)
                .map(last -> last instanceof UrnClaimed claimed ? claimed.institutionId() : null);
    }
}
