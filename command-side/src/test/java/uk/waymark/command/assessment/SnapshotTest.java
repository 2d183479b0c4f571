package uk.waymark.command.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.DECEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.retracted;
import static uk.waymark.command.assessment.AssessmentFixture.reviewStarted;
import static uk.waymark.command.assessment.AssessmentFixture.revised;
import static uk.waymark.command.assessment.AssessmentFixture.submit;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.AssessmentFixture.targetReached;
import static uk.waymark.command.assessment.AssessmentFixture.targetSet;
import static uk.waymark.command.assessment.AssessmentFixture.withdrawn;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.NO_LEVEL_1;
import static uk.waymark.command.assessment.TestFramework.PARTS;
import static uk.waymark.command.assessment.TestFramework.YEARS;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.command.AddEvidence;
import uk.waymark.kernel.assessment.command.FlagItem;
import uk.waymark.kernel.assessment.command.ReaffirmResponse;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.command.StartReview;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ItemUnflagged;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.TargetReopened;
import uk.waymark.kernel.assessment.event.TargetSet;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.message.EventJson;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** A test that an assessment from the JSON of its snapshot decides as the one whose facts were read. */
class SnapshotTest {

    private static final Map<String, String> REQUEST =
            Map.of(Provenance.IDEMPOTENCY_KEY, "key", Provenance.REQUEST_DIGEST, "digest");

    private static final List<AssessmentEvent> HISTORY = List.of(
            OPENED,
            targetSet(LEVELS, "t1", 3, SEPTEMBER),
            submitted(LEVELS, "r1", level(2), SEPTEMBER),
            revised(LEVELS, "r2", level(3), OCTOBER),
            targetReached(LEVELS, "t1", 3, "r2", OCTOBER),
            withdrawn(LEVELS, "r3", NOVEMBER),
            retracted(LEVELS, "r3", NOVEMBER),
            submitted(PARTS, "r4", new Answer.Parts(Map.of("a", true, "b", false)), OCTOBER),
            submitted(YEARS, "r5", new Answer.YearGroups(List.of(7, 8)), OCTOBER),
            new EvidenceAdded(ASSESSMENT, LEVELS, id("e1"), WHY, null, OCTOBER),
            new ItemFlagged(ASSESSMENT, LEVELS, Flag.PRIORITY, null, OCTOBER),
            new ItemUnflagged(ASSESSMENT, LEVELS, Flag.PRIORITY, NOVEMBER),
            new ItemFlagged(ASSESSMENT, PARTS, Flag.STRENGTH, null, OCTOBER),
            new TargetSet(ASSESSMENT, NO_LEVEL_1, id("t2"), 4, Due.ongoing(), null, OCTOBER),
            reviewStarted("v1", DECEMBER));

    private final EventStore store =
            EmbeddedEventStore.builder().storageEngine(new SnapshotsAsJson()).build();
    private final CommandBus bus = SimpleCommandBus.builder().build();

    @BeforeEach
    void takeTheSnapshot() {
        ParameterResolverFactory given = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Assessment.class),
                new SimpleResourceParameterResolverFactory(
                        List.of(Clock.fixed(StreamFixture.NOW, ZoneOffset.UTC), TestFramework.CATALOGUE)));
        AggregateAnnotationCommandHandler.<Assessment>builder()
                .aggregateType(Assessment.class)
                .repository(EventSourcingRepository.builder(Assessment.class)
                        .eventStore(store)
                        .parameterResolverFactory(given)
                        .build())
                .parameterResolverFactory(given)
                .build()
                .subscribe(bus);
        IntStream.range(0, HISTORY.size()).mapToObj(SnapshotTest::recorded).forEach(store::publish);
        AggregateSnapshotter.builder()
                .eventStore(store)
                .parameterResolverFactory(given)
                .aggregateFactories(new GenericAggregateFactory<>(Assessment.class))
                .build()
                .scheduleSnapshot(Assessment.class, ASSESSMENT.toString());
        assertThat(store.readEvents(ASSESSMENT.toString()).peek().getPayload()).isInstanceOf(Assessment.class);
    }

    @Test
    void it_knows_the_open_review_and_the_answer_that_stands() {
        assertThat(written(new ReaffirmResponse(ASSESSMENT, LEVELS, id("r9"), null)))
                .containsExactly(new ResponseReaffirmed(ASSESSMENT, LEVELS, id("r9"), level(3), id("v1"), TODAY));
    }

    @Test
    void it_knows_which_target_was_reached_and_when_it_is_undone() {
        assertThat(written(new RetractResponse(ASSESSMENT, LEVELS, id("r2"), WHY, null)))
                .containsExactly(
                        retracted(LEVELS, "r2", TODAY), new TargetReopened(ASSESSMENT, LEVELS, id("t1"), 3, TODAY));
    }

    @Test
    void it_knows_what_an_open_target_is_due_by() {
        assertThat(written(new SetTarget(ASSESSMENT, NO_LEVEL_1, id("t3"), 4, Due.ongoing(), null, null)))
                .isEmpty();
    }

    @Test
    void it_knows_answers_of_other_kinds() {
        assertThat(written(submit(PARTS, "r9", new Answer.Parts(Map.of("a", true, "b", false)), null)))
                .isEmpty();
        assertThat(refusal(submit(YEARS, "r9", new Answer.YearGroups(List.of(7)), null)))
                .isEqualTo(Code.REASON_REQUIRED);
    }

    @Test
    void it_knows_flags_evidence_and_entries_that_were_retracted() {
        assertThat(written(new FlagItem(ASSESSMENT, PARTS, Flag.STRENGTH, null, null)))
                .isEmpty();
        assertThat(refusal(new AddEvidence(ASSESSMENT, LEVELS, id("e1"), WHY, null)))
                .isEqualTo(Code.ALREADY_EXISTS);
        assertThat(refusal(submit(LEVELS, "r3", level(4), null))).isEqualTo(Code.ALREADY_EXISTS);
    }

    @Test
    void it_knows_the_requests_that_it_answered() {
        CommandResultMessage<Written> repeated =
                sent(new StartReview(ASSESSMENT, id("v1"), new AcademicYear(2024), WHY, List.of(), null), REQUEST);
        assertThat(repeated.getPayload()).isEqualTo(Written.before(ASSESSMENT, HISTORY.size() - 1, 1));
    }

    private List<Object> written(Object command) {
        CommandResultMessage<Written> result = sent(command, Map.of());
        assertThat(result.getPayload().stream()).isEqualTo(ASSESSMENT);
        return store.readEvents(ASSESSMENT.toString(), HISTORY.size())
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    private Code refusal(Object command) {
        return sent(command, Map.of()).<Refusal>exceptionDetails().orElseThrow().code();
    }

    private CommandResultMessage<Written> sent(Object command, Map<String, String> request) {
        FutureCallback<Object, Written> answer = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(command, request), answer);
        return (CommandResultMessage<Written>) answer.getResult();
    }

    /** The last fact of the history was recorded under {@link #REQUEST}. */
    private static DomainEventMessage<?> recorded(int position) {
        Map<String, String> request = position == HISTORY.size() - 1 ? REQUEST : Map.of();
        return new GenericDomainEventMessage<>(
                "Assessment", ASSESSMENT.toString(), position, HISTORY.get(position), request);
    }

    /** Keeps what is left of a snapshot when it has been written as JSON, as the application does, and read again. */
    private static final class SnapshotsAsJson extends InMemoryEventStorageEngine {

        private final JsonMapper json = mapper();

        @Override
        public void storeSnapshot(DomainEventMessage<?> snapshot) {
            Assessment copy = json.readValue(json.writeValueAsString(snapshot.getPayload()), Assessment.class);
            super.storeSnapshot(new GenericDomainEventMessage<>(
                    snapshot.getType(), snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber(), copy));
        }

        private static JsonMapper mapper() {
            JsonMapper.Builder builder = JsonMapper.builder();
            EventJson.configure(builder);
            return builder.build();
        }
    }
}
