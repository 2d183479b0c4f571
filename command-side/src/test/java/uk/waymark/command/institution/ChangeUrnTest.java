package uk.waymark.command.institution;

import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.institution.command.ChangeUrn;
import uk.waymark.kernel.institution.event.InstitutionUrnChanged;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class ChangeUrnTest {

    private final AggregateTestFixture<Institution> fixture = InstitutionFixture.create();

    @Test
    void an_institution_has_another_urn() {
        fixture.given(registered())
                .when(new ChangeUrn(SCHOOL, OTHER_URN, null))
                .expectEvents(new InstitutionUrnChanged(SCHOOL, OTHER_URN, TODAY));
    }

    @Test
    void the_same_urn_writes_nothing() {
        fixture.given(registered())
                .when(new ChangeUrn(SCHOOL, URN, null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(SCHOOL, 0, 0));
    }

    @Test
    void the_urn_that_counts_is_the_latest() {
        fixture.given(registered(), new InstitutionUrnChanged(SCHOOL, OTHER_URN, REGISTERED_ON))
                .when(new ChangeUrn(SCHOOL, OTHER_URN, null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(registered()).when(new ChangeUrn(SCHOOL, OTHER_URN, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(registered()).when(new ChangeUrn(SCHOOL, OTHER_URN, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_institution_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new ChangeUrn(SCHOOL, OTHER_URN, null)), Code.NOT_FOUND, null);
    }
}
