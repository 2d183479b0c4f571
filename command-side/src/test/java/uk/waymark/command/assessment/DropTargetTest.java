package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.targetReached;
import static uk.waymark.command.assessment.AssessmentFixture.targetSet;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.DropTarget;
import uk.waymark.kernel.assessment.event.TargetDropped;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;

class DropTargetTest {

    private static final TargetDropped DROPPED = new TargetDropped(ASSESSMENT, LEVELS, id("t1"), WHY, NOVEMBER);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void an_open_target_is_dropped() {
        fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER))
                .when(drop(WHY, NOVEMBER))
                .expectEvents(DROPPED);
    }

    @Test
    void it_needs_a_reason() {
        refused(
                fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER)).when(drop(null, null)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void where_there_is_no_target_there_is_none_to_drop() {
        refused(fixture.given(OPENED).when(drop(WHY, null)), Code.WRONG_STATE, "item");
    }

    @Test
    void a_dropped_target_cannot_be_dropped_again() {
        refused(
                fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER), DROPPED)
                        .when(drop(WHY, null)),
                Code.WRONG_STATE,
                "item");
    }

    @Test
    void a_reached_target_cannot_be_dropped() {
        refused(
                fixture.given(
                                OPENED,
                                targetSet(LEVELS, "t1", 3, OCTOBER),
                                targetReached(LEVELS, "t1", 3, "r1", NOVEMBER))
                        .when(drop(WHY, null)),
                Code.WRONG_STATE,
                "item");
    }

    @Test
    void it_cannot_be_dropped_before_it_was_set() {
        refused(
                fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER)).when(drop(WHY, SEPTEMBER)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(OPENED, targetSet(LEVELS, "t1", 3, OCTOBER)).when(drop(WHY, TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    private static DropTarget drop(ErasableText reason, LocalDate day) {
        return new DropTarget(ASSESSMENT, LEVELS, reason, day);
    }
}
