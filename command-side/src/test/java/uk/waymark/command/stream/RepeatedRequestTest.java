package uk.waymark.command.stream;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.institution.Institution;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.RegisterInstitution;
import uk.waymark.kernel.institution.command.RenameInstitution;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class RepeatedRequestTest {

    private static final UUID SCHOOL = Ids.of("test", "school");
    private static final Urn URN = new Urn("137654");
    private static final RegisterInstitution REGISTER =
            new RegisterInstitution(SCHOOL, URN, "School 0", InstitutionType.SCHOOL, List.of(), null);

    private final AggregateTestFixture<Institution> fixture = StreamFixture.of(Institution.class);

    @Test
    void a_repeated_creation_answers_as_the_first_time_and_writes_nothing() {
        fixture.given(recorded(0), recorded(1))
                .when(REGISTER, request("key 0", "body 0"))
                .expectNoEvents()
                .expectResultMessagePayload(Written.before(SCHOOL, 0, 1));
    }

    @Test
    void a_repeated_change_answers_as_the_first_time_although_others_followed() {
        fixture.given(recorded(0), recorded(1), recorded(2))
                .when(rename("School 1"), request("key 1", "body 1"))
                .expectNoEvents()
                .expectResultMessagePayload(Written.before(SCHOOL, 1, 1));
    }

    @Test
    void a_request_is_recognised_by_what_its_own_command_recorded() {
        fixture.registerCommandHandlerInterceptor(new CorrelationDataInterceptor<>(
                new SimpleCorrelationDataProvider(Provenance.IDEMPOTENCY_KEY, Provenance.REQUEST_DIGEST)));
        fixture.givenCommands(new GenericCommandMessage<>(REGISTER, request("key", "body")))
                .when(REGISTER, request("key", "body"))
                .expectNoEvents()
                .expectResultMessagePayload(Written.before(SCHOOL, 0, 1));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        StreamFixture.refused(
                fixture.given(recorded(0), recorded(1)).when(rename("School 2"), request("key 1", "body 2")),
                Code.KEY_REUSED,
                "Idempotency-Key");
    }

    @Test
    void another_key_is_another_request() {
        fixture.given(recorded(0), recorded(1))
                .when(rename("School 2"), request("key 2", "body 1"))
                .expectEvents(new InstitutionRenamed(SCHOOL, "School 2", StreamFixture.TODAY))
                .expectResultMessagePayload(new Written(SCHOOL, 2, 1));
    }

    @Test
    void requests_without_a_key_are_never_taken_for_each_other() {
        fixture.given(recorded(0).withMetaData(Map.of()), recorded(1).withMetaData(Map.of()))
                .when(rename("School 0"))
                .expectEvents(new InstitutionRenamed(SCHOOL, "School 0", StreamFixture.TODAY));
    }

    @Test
    void five_hundred_requests_are_remembered() {
        fixture.given(requests(500))
                .when(REGISTER, request("key 0", "body 0"))
                .expectNoEvents()
                .expectResultMessagePayload(Written.before(SCHOOL, 0, 1));
    }

    @Test
    void the_oldest_of_501_requests_is_forgotten() {
        StreamFixture.refused(
                fixture.given(requests(501)).when(REGISTER, request("key 0", "body 0")), Code.ALREADY_EXISTS, null);
    }

    private static List<EventMessage<?>> requests(int count) {
        return IntStream.range(0, count)
                .<EventMessage<?>>mapToObj(RepeatedRequestTest::recorded)
                .toList();
    }

    /** What the request with that number recorded: the first one registers, the others rename. */
    private static EventMessage<?> recorded(int number) {
        Object fact = number == 0
                ? new InstitutionRegistered(SCHOOL, URN, "School 0", InstitutionType.SCHOOL, StreamFixture.TODAY)
                : new InstitutionRenamed(SCHOOL, "School " + number, StreamFixture.TODAY);
        return GenericEventMessage.asEventMessage(fact).withMetaData(request("key " + number, "body " + number));
    }

    private static Map<String, String> request(String key, String digest) {
        return Map.of(Provenance.IDEMPOTENCY_KEY, key, Provenance.REQUEST_DIGEST, digest);
    }

    private static RenameInstitution rename(String name) {
        return new RenameInstitution(SCHOOL, name, null);
    }
}
