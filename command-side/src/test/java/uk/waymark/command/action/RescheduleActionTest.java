package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.RescheduleAction;
import uk.waymark.kernel.action.event.ActionRescheduled;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class RescheduleActionTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    @Test
    void the_work_moves_to_another_half_term() {
        fixture.given(planned())
                .when(new RescheduleAction(ACTION, HT4, REASON, null))
                .expectEvents(new ActionRescheduled(ACTION, HT4, REASON, TODAY));
    }

    @Test
    void no_due_window_means_unscheduled() {
        fixture.given(planned())
                .when(new RescheduleAction(ACTION, null, REASON, null))
                .expectEvents(new ActionRescheduled(ACTION, null, REASON, TODAY));
    }

    @Test
    void the_same_time_writes_nothing() {
        fixture.given(planned())
                .when(new RescheduleAction(ACTION, HT3, REASON, null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(ACTION, 0, 0));
    }

    @Test
    void the_time_that_counts_is_the_latest() {
        fixture.given(planned(), new ActionRescheduled(ACTION, HT4, REASON, PLANNED_ON))
                .when(new RescheduleAction(ACTION, HT3, REASON, null))
                .expectEvents(new ActionRescheduled(ACTION, HT3, REASON, TODAY));
    }

    @Test
    void a_move_without_a_reason_is_refused() {
        refused(
                fixture.given(planned()).when(new RescheduleAction(ACTION, HT4, null, null)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void a_completed_action_is_refused() {
        refused(
                fixture.given(planned(), completed()).when(new RescheduleAction(ACTION, HT4, REASON, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_cancelled_action_is_refused() {
        refused(
                fixture.given(planned(), cancelled()).when(new RescheduleAction(ACTION, HT4, REASON, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(planned()).when(new RescheduleAction(ACTION, HT4, REASON, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(planned()).when(new RescheduleAction(ACTION, HT4, REASON, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_action_is_refused() {
        refused(
                fixture.givenNoPriorActivity().when(new RescheduleAction(ACTION, HT4, REASON, null)),
                Code.NOT_FOUND,
                null);
    }
}
