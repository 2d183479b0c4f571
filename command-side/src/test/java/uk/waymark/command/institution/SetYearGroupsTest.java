package uk.waymark.command.institution;

import static uk.waymark.command.institution.InstitutionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;
import static uk.waymark.command.stream.StreamFixture.refusedAllowing;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kernel.institution.command.SetYearGroups;
import uk.waymark.kernel.institution.event.YearGroupsSet;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class SetYearGroupsTest {

    private final AggregateTestFixture<Institution> fixture = InstitutionFixture.create();

    @Test
    void year_groups_run_from_reception_to_year_14_in_order_and_once_each() {
        fixture.given(registered())
                .when(new SetYearGroups(SCHOOL, List.of(14, 7, 0, 7), null))
                .expectEvents(new YearGroupsSet(SCHOOL, List.of(0, 7, 14), TODAY));
    }

    @Test
    void the_same_year_groups_write_nothing() {
        fixture.given(registered(), new YearGroupsSet(SCHOOL, List.of(7, 8), REGISTERED_ON))
                .when(new SetYearGroups(SCHOOL, List.of(8, 7), null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(SCHOOL, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 15})
    void a_year_group_that_is_not_taught_anywhere_is_refused(int yearGroup) {
        refusedAllowing(
                fixture.given(registered()).when(new SetYearGroups(SCHOOL, List.of(7, yearGroup), null)),
                Code.VALUE_NOT_ALLOWED,
                "yearGroups",
                "14");
    }

    @Test
    void no_year_group_at_all_is_refused() {
        refused(
                fixture.given(registered()).when(new SetYearGroups(SCHOOL, List.of(), null)),
                Code.VALUE_NOT_ALLOWED,
                "yearGroups");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(registered()).when(new SetYearGroups(SCHOOL, List.of(7), TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(registered()).when(new SetYearGroups(SCHOOL, List.of(7), DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_institution_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new SetYearGroups(SCHOOL, List.of(7), null)), Code.NOT_FOUND, null);
    }
}
