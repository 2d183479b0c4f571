package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.CompleteAction;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionReopened;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class CompleteActionTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    @Test
    void work_is_completed_without_having_been_started() {
        fixture.given(planned())
                .when(new CompleteAction(ACTION, text("outcome"), PLANNED_ON))
                .expectEvents(new ActionCompleted(ACTION, text("outcome"), PLANNED_ON))
                .expectResultMessagePayload(new Written(ACTION, 1, 1));
    }

    @Test
    void started_work_is_completed() {
        fixture.given(planned(), new ActionStarted(ACTION, PLANNED_ON))
                .when(new CompleteAction(ACTION, null, null))
                .expectEvents(new ActionCompleted(ACTION, null, TODAY));
    }

    @Test
    void reopened_work_is_completed_again() {
        fixture.given(planned(), completed(), new ActionReopened(ACTION, null, PLANNED_ON))
                .when(new CompleteAction(ACTION, null, null))
                .expectEvents(new ActionCompleted(ACTION, null, TODAY));
    }

    @Test
    void work_that_a_colleague_changed_meanwhile_is_refused() {
        refused(
                fixture.given(planned(), new ActionStarted(ACTION, PLANNED_ON))
                        .when(new CompleteAction(ACTION, null, null), Map.of(Provenance.IF_MATCH, 0L)),
                Code.CHANGED_SINCE,
                "If-Match");
    }

    @Test
    void a_completed_action_is_refused() {
        refused(
                fixture.given(planned(), completed()).when(new CompleteAction(ACTION, null, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_cancelled_action_is_refused() {
        refused(
                fixture.given(planned(), cancelled()).when(new CompleteAction(ACTION, null, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(planned()).when(new CompleteAction(ACTION, null, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(planned()).when(new CompleteAction(ACTION, null, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_action_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new CompleteAction(ACTION, null, null)), Code.NOT_FOUND, null);
    }
}
