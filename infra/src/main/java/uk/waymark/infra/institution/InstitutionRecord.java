package uk.waymark.infra.institution;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.institution.Urn;
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
import uk.waymark.kernel.message.Provenance;

/** The record of an institution, read where several commands depend on it: a view may be behind. */
@Component
record InstitutionRecord(EventStore events) {

    /** Whether a request under this key has written to it; never without a key. */
    boolean wrote(UUID institutionId, @Nullable UUID idempotencyKey) {
        return idempotencyKey != null
                && facts(institutionId)
                        .map(fact -> fact.getMetaData().get(Provenance.IDEMPOTENCY_KEY))
                        .anyMatch(idempotencyKey.toString()::equals);
    }

    /** Every URN that it has been given, the one that it has now last; empty if it is not registered. */
    List<Urn> urns(UUID institutionId) {
        return facts(institutionId)
                .map(Message::getPayload)
                .map(InstitutionEvent.class::cast)
                .flatMap(InstitutionRecord::given)
                .toList();
    }

    private Stream<? extends DomainEventMessage<?>> facts(UUID institutionId) {
        return events.readEvents(institutionId.toString(), 0).asStream();
    }

    private static Stream<Urn> given(InstitutionEvent fact) {
        return switch (fact) {
            case InstitutionRegistered registered -> Stream.of(registered.urn());
            case InstitutionUrnChanged changed -> Stream.of(changed.urn());
            case InstitutionRenamed ignored -> Stream.empty();
            case TermDatesSet ignored -> Stream.empty();
            case YearGroupsSet ignored -> Stream.empty();
            case RoleGranted ignored -> Stream.empty();
            case RoleRevoked ignored -> Stream.empty();
            case PersonErased ignored -> Stream.empty();
            case PeopleMerged ignored -> Stream.empty();
            case PeopleSeparated ignored -> Stream.empty();
            case TextErased ignored -> Stream.empty();
            case HubJoined ignored -> Stream.empty();
            case HubLeft ignored -> Stream.empty();
            case HubSharingGranted ignored -> Stream.empty();
            case HubSharingWithdrawn ignored -> Stream.empty();
        };
    }
}
