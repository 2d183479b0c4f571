package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;
import static uk.waymark.command.stream.StreamFixture.refusedAllowing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class PlanActionTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    @Test
    void an_action_serves_items_of_several_frameworks() {
        fixture.givenNoPriorActivity()
                .when(plan(List.of(ITEM, OTHER_ITEM), HT3, List.of(LEADER, TUTOR), PLANNED_ON))
                .expectEvents(new ActionPlanned(
                        ACTION,
                        SCHOOL,
                        List.of(ITEM, OTHER_ITEM),
                        WORDS,
                        HT3,
                        List.of(LEADER, TUTOR),
                        "row",
                        PLANNED_ON))
                .expectResultMessagePayload(new Written(ACTION, 0, 1));
    }

    @Test
    void an_action_may_have_no_owner_and_no_date() {
        fixture.givenNoPriorActivity()
                .when(plan(List.of(ITEM), null, List.of(), null))
                .expectEvents(new ActionPlanned(ACTION, SCHOOL, List.of(ITEM), WORDS, null, List.of(), "row", TODAY));
    }

    @Test
    void what_is_named_twice_counts_once_in_the_order_of_naming() {
        fixture.givenNoPriorActivity()
                .when(plan(List.of(OTHER_ITEM, ITEM, OTHER_ITEM), Due.ongoing(), List.of(TUTOR, LEADER, TUTOR), null))
                .expectEvents(new ActionPlanned(
                        ACTION,
                        SCHOOL,
                        List.of(OTHER_ITEM, ITEM),
                        WORDS,
                        Due.ongoing(),
                        List.of(TUTOR, LEADER),
                        "row",
                        TODAY));
    }

    @Test
    void an_action_that_serves_nothing_is_refused() {
        refused(whenServing(), Code.VALUE_NOT_ALLOWED, "serves");
    }

    @Test
    void an_unknown_item_is_refused_with_those_that_exist() {
        refusedAllowing(
                whenServing(ITEM, new ItemRef("cimm-school@2024", "9.9")), Code.UNKNOWN_ITEM, "serves[1].item", "2.3");
    }

    @Test
    void an_unknown_framework_is_refused_with_those_that_exist() {
        refusedAllowing(
                whenServing(new ItemRef("cimm-school@1999", "2.3")),
                Code.UNKNOWN_FRAMEWORK,
                "serves[0].frameworkId",
                "cimm-school@2024");
    }

    @Test
    void planning_it_again_is_refused() {
        refused(fixture.given(planned()).when(plan(List.of(ITEM), HT3, List.of(), null)), Code.ALREADY_EXISTS, null);
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.givenNoPriorActivity().when(plan(List.of(ITEM), HT3, List.of(), TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    private ResultValidator<?> whenServing(ItemRef... serves) {
        return fixture.givenNoPriorActivity().when(plan(List.of(serves), HT3, List.of(), null));
    }

    private static PlanAction plan(
            List<ItemRef> serves, @Nullable Due due, List<UUID> owners, @Nullable LocalDate effectiveOn) {
        return new PlanAction(ACTION, SCHOOL, serves, WORDS, due, owners, "row", effectiveOn);
    }
}
