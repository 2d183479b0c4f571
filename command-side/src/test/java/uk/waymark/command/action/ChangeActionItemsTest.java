package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.ChangeActionItems;
import uk.waymark.kernel.action.event.ActionItemsChanged;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class ChangeActionItemsTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    @Test
    void the_work_serves_other_items() {
        fixture.given(planned())
                .when(new ChangeActionItems(ACTION, List.of(OTHER_ITEM, ITEM, OTHER_ITEM), null))
                .expectEvents(new ActionItemsChanged(ACTION, List.of(OTHER_ITEM, ITEM), TODAY));
    }

    @Test
    void the_same_items_write_nothing() {
        fixture.given(planned())
                .when(new ChangeActionItems(ACTION, List.of(ITEM, ITEM), null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(ACTION, 0, 0));
    }

    @Test
    void the_items_that_count_are_the_latest() {
        fixture.given(planned(), new ActionItemsChanged(ACTION, List.of(OTHER_ITEM), PLANNED_ON))
                .when(new ChangeActionItems(ACTION, List.of(OTHER_ITEM), null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void no_item_at_all_is_refused() {
        refused(
                fixture.given(planned()).when(new ChangeActionItems(ACTION, List.of(), null)),
                Code.VALUE_NOT_ALLOWED,
                "serves");
    }

    @Test
    void an_unknown_item_is_refused() {
        refused(
                fixture.given(planned())
                        .when(new ChangeActionItems(ACTION, List.of(new ItemRef("cimm-school@2024", "9.9")), null)),
                Code.UNKNOWN_ITEM,
                "serves[0].item");
    }

    @Test
    void a_completed_action_is_refused() {
        refused(
                fixture.given(planned(), completed()).when(new ChangeActionItems(ACTION, List.of(OTHER_ITEM), null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_cancelled_action_is_refused() {
        refused(
                fixture.given(planned(), cancelled()).when(new ChangeActionItems(ACTION, List.of(OTHER_ITEM), null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(planned()).when(new ChangeActionItems(ACTION, List.of(OTHER_ITEM), TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(planned()).when(new ChangeActionItems(ACTION, List.of(OTHER_ITEM), DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_action_is_refused() {
        refused(
                fixture.givenNoPriorActivity().when(new ChangeActionItems(ACTION, List.of(OTHER_ITEM), null)),
                Code.NOT_FOUND,
                null);
    }
}
