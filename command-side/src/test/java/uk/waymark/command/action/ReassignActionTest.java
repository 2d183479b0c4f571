package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.ReassignAction;
import uk.waymark.kernel.action.event.ActionReassigned;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class ReassignActionTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    @Test
    void other_people_do_the_work() {
        fixture.given(planned())
                .when(new ReassignAction(ACTION, List.of(TUTOR, LEADER, TUTOR), null))
                .expectEvents(new ActionReassigned(ACTION, List.of(TUTOR, LEADER), TODAY));
    }

    @Test
    void nobody_may_be_named() {
        fixture.given(planned())
                .when(new ReassignAction(ACTION, List.of(), null))
                .expectEvents(new ActionReassigned(ACTION, List.of(), TODAY));
    }

    @Test
    void the_same_owners_write_nothing() {
        fixture.given(planned(), new ActionReassigned(ACTION, List.of(TUTOR), PLANNED_ON))
                .when(new ReassignAction(ACTION, List.of(TUTOR, TUTOR), null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(ACTION, 1, 0));
    }

    @Test
    void a_completed_action_is_refused() {
        refused(
                fixture.given(planned(), completed()).when(new ReassignAction(ACTION, List.of(TUTOR), null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_cancelled_action_is_refused() {
        refused(
                fixture.given(planned(), cancelled()).when(new ReassignAction(ACTION, List.of(TUTOR), null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(planned()).when(new ReassignAction(ACTION, List.of(TUTOR), TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(planned()).when(new ReassignAction(ACTION, List.of(TUTOR), DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_action_is_refused() {
        refused(
                fixture.givenNoPriorActivity().when(new ReassignAction(ACTION, List.of(TUTOR), null)),
                Code.NOT_FOUND,
                null);
    }
}
