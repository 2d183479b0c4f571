package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.CancelAction;
import uk.waymark.kernel.action.event.ActionCancelled;
import uk.waymark.kernel.refusal.Refusal.Code;

class CancelActionTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    @Test
    void work_is_cancelled_for_a_reason() {
        fixture.given(planned())
                .when(new CancelAction(ACTION, REASON, null))
                .expectEvents(new ActionCancelled(ACTION, REASON, TODAY));
    }

    @Test
    void cancelling_without_a_reason_is_refused() {
        refused(fixture.given(planned()).when(new CancelAction(ACTION, null, null)), Code.REASON_REQUIRED, "reason");
    }

    @Test
    void a_completed_action_is_refused() {
        refused(
                fixture.given(planned(), completed()).when(new CancelAction(ACTION, REASON, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_cancelled_action_is_refused() {
        refused(
                fixture.given(planned(), cancelled()).when(new CancelAction(ACTION, REASON, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(planned()).when(new CancelAction(ACTION, REASON, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(planned()).when(new CancelAction(ACTION, REASON, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_action_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new CancelAction(ACTION, REASON, null)), Code.NOT_FOUND, null);
    }
}
