package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.StartAction;
import uk.waymark.kernel.action.event.ActionReopened;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.refusal.Refusal.Code;

class StartActionTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    @Test
    void planned_work_begins() {
        fixture.given(planned())
                .when(new StartAction(ACTION, PLANNED_ON))
                .expectEvents(new ActionStarted(ACTION, PLANNED_ON));
    }

    @Test
    void work_begins_once() {
        refused(
                fixture.given(planned(), new ActionStarted(ACTION, PLANNED_ON)).when(new StartAction(ACTION, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void reopened_work_that_was_never_started_can_begin() {
        fixture.given(planned(), completed(), new ActionReopened(ACTION, null, PLANNED_ON))
                .when(new StartAction(ACTION, null))
                .expectEvents(new ActionStarted(ACTION, TODAY));
    }

    @Test
    void reopened_work_that_was_started_before_is_refused() {
        refused(
                fixture.given(
                                planned(),
                                new ActionStarted(ACTION, PLANNED_ON),
                                completed(),
                                new ActionReopened(ACTION, null, PLANNED_ON))
                        .when(new StartAction(ACTION, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_completed_action_is_refused() {
        refused(
                fixture.given(planned(), completed()).when(new StartAction(ACTION, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_cancelled_action_is_refused() {
        refused(
                fixture.given(planned(), cancelled()).when(new StartAction(ACTION, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(fixture.given(planned()).when(new StartAction(ACTION, TOMORROW)), Code.IN_THE_FUTURE, "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(fixture.given(planned()).when(new StartAction(ACTION, DAY_BEFORE)), Code.OUT_OF_ORDER, "effectiveOn");
    }

    @Test
    void an_unknown_action_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new StartAction(ACTION, null)), Code.NOT_FOUND, null);
    }
}
