package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.aim;
import static uk.waymark.command.assessment.AssessmentFixture.allowing;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.AssessmentFixture.targetReached;
import static uk.waymark.command.assessment.AssessmentFixture.targetSet;
import static uk.waymark.command.assessment.TestFramework.COUNT;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.NO_LEVEL_1;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.event.TargetDropped;
import uk.waymark.kernel.assessment.event.TargetRevised;
import uk.waymark.kernel.assessment.event.TargetSet;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class SetTargetTest {

    private static final Due SPRING = Due.between(new AcademicYear(2024), HalfTerm.HT3, HalfTerm.HT4);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void a_target_above_the_current_level_is_set() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER))
                .when(new SetTarget(ASSESSMENT, LEVELS, id("t1"), 3, SPRING, WHY, NOVEMBER))
                .expectEvents(new TargetSet(ASSESSMENT, LEVELS, id("t1"), 3, SPRING, WHY, NOVEMBER));
    }

    @Test
    void an_item_without_an_answer_can_aim_at_any_level_it_has() {
        fixture.given(OPENED).when(aim(LEVELS, "t1", 1, null)).expectEvents(targetSet(LEVELS, "t1", 1, TODAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void a_target_at_or_below_the_current_level_is_refused(int level) {
        var result = fixture.given(OPENED, submitted(LEVELS, "r1", level(3), OCTOBER))
                .when(aim(LEVELS, "t1", level, null));
        refused(result, Code.TARGET_NOT_ABOVE_CURRENT, "level");
        result.expectExceptionDetails(allowing(List.of("4")));
    }

    @Test
    void what_counts_is_the_level_that_stands_now_not_the_one_recorded_last() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), NOVEMBER), submitted(LEVELS, "r2", level(4), OCTOBER))
                .when(aim(LEVELS, "t1", 3, null))
                .expectEvents(targetSet(LEVELS, "t1", 3, TODAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void a_level_the_item_does_not_have_is_refused(int level) {
        refused(fixture.given(OPENED).when(aim(NO_LEVEL_1, "t1", level, null)), Code.VALUE_NOT_ALLOWED, "level");
    }

    @Test
    void an_item_without_levels_has_no_targets() {
        refused(fixture.given(OPENED).when(aim(COUNT, "t1", 3, null)), Code.WRONG_ANSWER_KIND, "level");
    }

    @Test
    void the_same_target_writes_nothing() {
        fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER))
                .when(aim(LEVELS, "t2", 3, null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(ASSESSMENT, 1, 0));
    }

    @Test
    void another_level_revises_the_open_target_under_its_own_id() {
        fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER))
                .when(aim(LEVELS, "t2", 4, WHY))
                .expectEvents(new TargetRevised(ASSESSMENT, LEVELS, id("t1"), 4, null, WHY, TODAY));
    }

    @Test
    void another_due_window_is_a_revision_too() {
        fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER))
                .when(new SetTarget(ASSESSMENT, LEVELS, id("t2"), 3, SPRING, WHY, null))
                .expectEvents(new TargetRevised(ASSESSMENT, LEVELS, id("t1"), 3, SPRING, WHY, TODAY));
    }

    @Test
    void revising_needs_a_reason() {
        refused(
                fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER)).when(aim(LEVELS, "t2", 4, null)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void after_a_target_was_reached_the_next_one_is_set_anew() {
        fixture.given(
                        OPENED,
                        targetSet(LEVELS, "t1", 3, OCTOBER),
                        submitted(LEVELS, "r1", level(3), NOVEMBER),
                        targetReached(LEVELS, "t1", 3, "r1", NOVEMBER))
                .when(aim(LEVELS, "t2", 4, null))
                .expectEvents(targetSet(LEVELS, "t2", 4, TODAY));
    }

    @Test
    void after_a_target_was_dropped_the_same_one_can_be_set_anew() {
        fixture.given(
                        OPENED,
                        targetSet(LEVELS, "t1", 3, OCTOBER),
                        new TargetDropped(ASSESSMENT, LEVELS, id("t1"), WHY, NOVEMBER))
                .when(aim(LEVELS, "t2", 3, null))
                .expectEvents(targetSet(LEVELS, "t2", 3, TODAY));
    }

    @Test
    void an_id_is_used_once() {
        refused(
                fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER)).when(aim(NO_LEVEL_1, "t1", 3, null)),
                Code.ALREADY_EXISTS,
                "targetId");
    }

    @Test
    void targets_follow_the_order_in_which_they_are_recorded() {
        SetTarget late = new SetTarget(ASSESSMENT, LEVELS, id("t2"), 4, null, WHY, SEPTEMBER);
        refused(
                fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER)).when(late),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_item_is_refused() {
        refused(
                fixture.given(OPENED).when(aim(new ItemRef(TestFramework.ID, "9.9"), "t1", 3, null)),
                Code.UNKNOWN_ITEM,
                "item");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        SetTarget early = new SetTarget(ASSESSMENT, LEVELS, id("t1"), 3, null, null, TOMORROW);
        refused(fixture.given(OPENED).when(early), Code.IN_THE_FUTURE, "effectiveOn");
    }
}
