package uk.waymark.command.action;

import static uk.waymark.command.action.ActionFixture.*;
import static uk.waymark.command.stream.StreamFixture.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kernel.action.command.RewordAction;
import uk.waymark.kernel.action.event.ActionReworded;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class RewordActionTest {

    private final AggregateTestFixture<ImprovementAction> fixture = ActionFixture.create();

    @Test
    void the_work_is_described_in_other_words() {
        fixture.given(planned())
                .when(new RewordAction(ACTION, text("other words"), null, null))
                .expectEvents(new ActionReworded(ACTION, text("other words"), null, TODAY))
                .expectResultMessagePayload(new Written(ACTION, 1, 1));
    }

    @Test
    void a_reason_is_kept() {
        fixture.given(planned())
                .when(new RewordAction(ACTION, text("other words"), REASON, PLANNED_ON))
                .expectEvents(new ActionReworded(ACTION, text("other words"), REASON, PLANNED_ON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", " words ", "words\r\n"})
    void the_words_that_it_has_already_write_nothing(String again) {
        fixture.given(planned())
                .when(new RewordAction(ACTION, sealedAgain(again), REASON, null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(ACTION, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Words", "words.", "wor ds"})
    void words_that_differ_at_all_are_other_words(String other) {
        fixture.given(planned())
                .when(new RewordAction(ACTION, sealedAgain(other), null, null))
                .expectEvents(new ActionReworded(ACTION, sealedAgain(other), null, TODAY));
    }

    @Test
    void the_words_before_the_last_are_other_words_again() {
        fixture.given(planned(), new ActionReworded(ACTION, text("other words"), null, PLANNED_ON))
                .when(new RewordAction(ACTION, sealedAgain("words"), null, null))
                .expectEvents(new ActionReworded(ACTION, sealedAgain("words"), null, TODAY));
    }

    @Test
    void a_completed_action_is_refused() {
        refused(
                fixture.given(planned(), completed()).when(new RewordAction(ACTION, WORDS, null, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_cancelled_action_is_refused() {
        refused(
                fixture.given(planned(), cancelled()).when(new RewordAction(ACTION, WORDS, null, null)),
                Code.WRONG_STATE,
                "actionId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(planned()).when(new RewordAction(ACTION, WORDS, null, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void a_day_before_the_fact_before_it_is_refused() {
        refused(
                fixture.given(planned()).when(new RewordAction(ACTION, WORDS, null, DAY_BEFORE)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_action_is_refused() {
        refused(fixture.givenNoPriorActivity().when(new RewordAction(ACTION, WORDS, null, null)), Code.NOT_FOUND, null);
    }
}
