package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.ReopenAction;
import uk.waymark.kernel.action.event.ActionReopened;
import uk.waymark.kernel.refusal.Refusal.Code;

class ReopenActionTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    @Test
    void completed_work_is_reopened() {
        fixture.given(planned(), completed())
                .when(new ReopenAction(ACTION, REASON, null))
                .expectEvents(new ActionReopened(ACTION, REASON, TODAY));
    }

    @Test
    void cancelled_work_is_reopened() {
        fixture.given(planned(), cancelled())
                .when(new ReopenAction(ACTION, null, PLANNED_ON))
                .expectEvents(new ActionReopened(ACTION, null, PLANNED_ON));
    }

    @Test
    void unfinished_work_is_refused() {
        refused(fixture.given(planned()).when(new ReopenAction(ACTION, null, null)), Code.WRONG_STATE, "actionId");
    }

    @Test
    void reopening_twice_is_refused() {
        refused(
                fixture.given(planned(), completed(), new ActionReopened(ACTION, null, PLANNED_ON))
                        .when(new ReopenAction(ACTION, null, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(planned(), completed()).when(new ReopenAction(ACTION, null, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(planned(), completed()).when(new ReopenAction(ACTION, null, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_action_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new ReopenAction(ACTION, null, null)), Code.NOT_FOUND, null);
    }
}
