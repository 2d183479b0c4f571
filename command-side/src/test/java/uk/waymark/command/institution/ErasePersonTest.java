package uk.waymark.command.institution;

import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class ErasePersonTest {

    private final AggregateTestFixture<Institution> fixture = InstitutionFixture.create();

    private static final UUID PERSON = Ids.of("test", "person");
    private static final UUID OTHER = Ids.of("test", "other person");

    @Test
    void a_person_is_forgotten() {
        fixture.given(registered())
                .when(new ErasePerson(SCHOOL, PERSON, null))
                .expectEvents(new PersonErased(SCHOOL, PERSON, TODAY));
    }

    @Test
    void forgetting_a_person_twice_writes_nothing() {
        fixture.given(registered(), new PersonErased(SCHOOL, PERSON, REGISTERED_ON))
                .when(new ErasePerson(SCHOOL, PERSON, null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(SCHOOL, 1, 0));
    }

    @Test
    void another_person_is_forgotten_too() {
        fixture.given(registered(), new PersonErased(SCHOOL, PERSON, REGISTERED_ON))
                .when(new ErasePerson(SCHOOL, OTHER, null))
                .expectEvents(new PersonErased(SCHOOL, OTHER, TODAY));
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(registered()).when(new ErasePerson(SCHOOL, PERSON, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(registered()).when(new ErasePerson(SCHOOL, PERSON, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_institution_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new ErasePerson(SCHOOL, PERSON, null)), Code.NOT_FOUND, null);
    }
}
