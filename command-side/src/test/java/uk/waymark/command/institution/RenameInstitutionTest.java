package uk.waymark.command.institution;

import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.institution.command.RenameInstitution;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class RenameInstitutionTest {

    private final AggregateTestFixture<Institution> fixture = InstitutionFixture.create();

    @Test
    void an_institution_has_another_name() {
        fixture.given(registered())
                .when(new RenameInstitution(SCHOOL, " Hill Academy ", REGISTERED_ON))
                .expectEvents(new InstitutionRenamed(SCHOOL, "Hill Academy", REGISTERED_ON))
                .expectResultMessagePayload(new Written(SCHOOL, 1, 1));
    }

    @Test
    void the_same_name_writes_nothing() {
        fixture.given(registered())
                .when(new RenameInstitution(SCHOOL, "Hill School ", null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(SCHOOL, 0, 0));
    }

    @Test
    void the_name_that_counts_is_the_latest() {
        fixture.given(registered(), new InstitutionRenamed(SCHOOL, "Hill Academy", REGISTERED_ON))
                .when(new RenameInstitution(SCHOOL, "Hill School", null))
                .expectEvents(new InstitutionRenamed(SCHOOL, "Hill School", TODAY));
    }

    @Test
    void a_blank_name_is_refused() {
        refused(
                fixture.given(registered()).when(new RenameInstitution(SCHOOL, " ", null)),
                Code.VALUE_NOT_ALLOWED,
                "name");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(registered()).when(new RenameInstitution(SCHOOL, "Hill Academy", TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(registered()).when(new RenameInstitution(SCHOOL, "Hill Academy", DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_institution_is_refused() {
        refused(
                fixture.givenNoPriorActivity().when(new RenameInstitution(SCHOOL, "Hill Academy", null)),
                Code.NOT_FOUND,
                null);
    }
}
