package uk.waymark.infra.desk.request;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * A reader of what the record itself says about the things that requests name. Writes ask the record, because a view
 * may be behind; they ask before a key or a person is made for them.
 */
@Component
public class Streams {

    private final EventStore events;

    Streams(EventStore events) {
        this.events = events;
    }

    /** @throws RequestRefused if there is no such institution */
    public InstitutionRegistered institution(UUID institutionId) {
        return begun(institutionId, InstitutionRegistered.class, "institution");
    }

    /** @throws RequestRefused if there is no such assessment */
    public AssessmentOpened assessment(UUID assessmentId) {
        return begun(assessmentId, AssessmentOpened.class, "assessment");
    }

    /** @throws RequestRefused if there is no such hub */
    public HubRegistered hub(UUID hubId) {
        return begun(hubId, HubRegistered.class, "hub");
    }

    /** @throws RequestRefused if there is no such action */
    public ActionPlanned action(UUID actionId) {
        return begun(actionId, ActionPlanned.class, "action");
    }

    /** Every fact of a kind in the stream, oldest first. */
    public <F> Stream<F> facts(UUID stream, Class<F> kind) {
        return from(stream)
                .asStream()
                .map(Message::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    public boolean exists(UUID stream) {
        return from(stream).hasNext();
    }

    /** Whether a request under this key has written to the stream; never without a key. */
    public boolean wrote(UUID stream, @Nullable UUID idempotencyKey) {
        return idempotencyKey != null
                && from(stream)
                        .asStream()
                        .map(fact -> fact.getMetaData().get(Provenance.IDEMPOTENCY_KEY))
                        .anyMatch(idempotencyKey.toString()::equals);
    }

    private <F> F begun(UUID stream, Class<F> beginning, String thing) {
        DomainEventStream all = from(stream);
        Object first = all.hasNext() ? all.next().getPayload() : null;
        if (!beginning.isInstance(first)) {
            throw unknown(stream, thing);
        }
        return beginning.cast(first);
    }

    /** What is said of a stream that is not there, or that the caller may not know of. */
    public static RequestRefused unknown(UUID stream, String thing) {
        return RequestRefused.notFound(
                Code.NOT_FOUND, thing + "Id", List.of(), "There is no %s with the id %s.".formatted(thing, stream));
    }

    /** From the first event on, snapshots left aside. */
    private DomainEventStream from(UUID stream) {
        return events.readEvents(stream.toString(), 0);
    }
}
