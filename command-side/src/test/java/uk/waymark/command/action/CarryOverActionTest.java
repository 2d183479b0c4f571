package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;
import static uk.waymark.command.stream.StreamFixture.refusedAllowing;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.CarryOverAction;
import uk.waymark.kernel.action.event.ActionCarriedOver;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.refusal.Refusal.Code;

class CarryOverActionTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    private static final Due.Window SAME_YEAR = Due.Window.of(YEAR, HalfTerm.HT6, null);
    private static final Due.Window NEXT_YEAR = Due.Window.of(YEAR.next(), HalfTerm.HT1, HalfTerm.HT2);

    @Test
    void unfinished_work_goes_into_a_later_year() {
        fixture.given(planned())
                .when(new CarryOverAction(ACTION, NEXT_YEAR, REASON, null))
                .expectEvents(new ActionCarriedOver(ACTION, NEXT_YEAR, REASON, TODAY));
    }

    @Test
    void the_year_in_which_it_is_due_already_is_refused() {
        refusedAllowing(
                fixture.given(planned()).when(carryInto(SAME_YEAR)), Code.VALUE_NOT_ALLOWED, "due", "from 2025/26");
    }

    @Test
    void the_year_that_counts_is_the_one_it_was_carried_into_last() {
        refusedAllowing(
                fixture.given(planned(), new ActionCarriedOver(ACTION, NEXT_YEAR, null, PLANNED_ON))
                        .when(carryInto(NEXT_YEAR)),
                Code.VALUE_NOT_ALLOWED,
                "due",
                "from 2026/27");
    }

    @Test
    void unscheduled_work_may_go_into_the_current_year() {
        fixture.given(plannedFor(null))
                .when(carryInto(SAME_YEAR))
                .expectEvents(new ActionCarriedOver(ACTION, SAME_YEAR, null, TODAY));
    }

    @Test
    void ongoing_work_may_not_go_into_a_year_that_is_over() {
        refusedAllowing(
                fixture.given(plannedFor(Due.ongoing()))
                        .when(carryInto(Due.Window.of(YEAR.previous(), HalfTerm.HT6, null))),
                Code.VALUE_NOT_ALLOWED,
                "due",
                "from 2024/25");
    }

    private static CarryOverAction carryInto(Due.Window window) {
        return new CarryOverAction(ACTION, window, null, null);
    }

    @Test
    void a_completed_action_is_refused() {
        refused(
                fixture.given(planned(), completed()).when(new CarryOverAction(ACTION, NEXT_YEAR, null, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_cancelled_action_is_refused() {
        refused(
                fixture.given(planned(), cancelled()).when(new CarryOverAction(ACTION, NEXT_YEAR, null, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(planned()).when(new CarryOverAction(ACTION, NEXT_YEAR, null, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(planned()).when(new CarryOverAction(ACTION, NEXT_YEAR, null, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_action_is_refused() {
        refused(
                fixture.givenNoPriorActivity().when(new CarryOverAction(ACTION, NEXT_YEAR, null, null)),
                Code.NOT_FOUND,
                null);
    }
}
