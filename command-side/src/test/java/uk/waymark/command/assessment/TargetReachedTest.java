package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.DECEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.retracted;
import static uk.waymark.command.assessment.AssessmentFixture.revised;
import static uk.waymark.command.assessment.AssessmentFixture.revisedWhy;
import static uk.waymark.command.assessment.AssessmentFixture.submit;
import static uk.waymark.command.assessment.AssessmentFixture.submitWhy;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.AssessmentFixture.targetReached;
import static uk.waymark.command.assessment.AssessmentFixture.targetSet;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.NO_LEVEL_1;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.TargetDropped;
import uk.waymark.kernel.assessment.event.TargetRevised;
import uk.waymark.kernel.assessment.event.TargetSet;

class TargetReachedTest {

    private static final TargetSet AIM_3 = targetSet(LEVELS, "t1", 3, NOVEMBER);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void an_answer_at_or_above_the_target_reaches_it(int level) {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER), AIM_3)
                .when(submit(LEVELS, "r2", level(level), DECEMBER))
                .expectEvents(
                        revised(LEVELS, "r2", level(level), DECEMBER), targetReached(LEVELS, "t1", 3, "r2", DECEMBER));
    }

    @Test
    void an_answer_below_the_target_does_not() {
        fixture.given(OPENED, AIM_3)
                .when(submit(LEVELS, "r1", level(2), DECEMBER))
                .expectEvents(submitted(LEVELS, "r1", level(2), DECEMBER));
    }

    @Test
    void a_late_answer_reaches_it_on_the_day_of_the_target() {
        fixture.given(OPENED, AIM_3)
                .when(submit(LEVELS, "r1", level(3), OCTOBER))
                .expectEvents(
                        submitted(LEVELS, "r1", level(3), OCTOBER), targetReached(LEVELS, "t1", 3, "r1", NOVEMBER));
    }

    @Test
    void a_late_answer_that_does_not_stand_now_does_not_reach_it() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), DECEMBER), AIM_3)
                .when(submitWhy(LEVELS, "r2", level(4), OCTOBER))
                .expectEvents(new ResponseSubmitted(ASSESSMENT, LEVELS, id("r2"), level(4), WHY, null, OCTOBER));
    }

    @Test
    void an_answer_to_another_item_does_not_reach_it() {
        fixture.given(OPENED, AIM_3)
                .when(submit(NO_LEVEL_1, "r1", level(4), null))
                .expectEvents(submitted(NO_LEVEL_1, "r1", level(4), TODAY));
    }

    @Test
    void it_is_reached_once() {
        fixture.given(
                        OPENED,
                        AIM_3,
                        submitted(LEVELS, "r1", level(3), DECEMBER),
                        targetReached(LEVELS, "t1", 3, "r1", DECEMBER))
                .when(submit(LEVELS, "r2", level(4), null))
                .expectEvents(revised(LEVELS, "r2", level(4), TODAY));
    }

    @Test
    void a_dropped_target_is_not_reached() {
        fixture.given(OPENED, AIM_3, new TargetDropped(ASSESSMENT, LEVELS, id("t1"), WHY, DECEMBER))
                .when(submit(LEVELS, "r1", level(4), null))
                .expectEvents(submitted(LEVELS, "r1", level(4), TODAY));
    }

    @Test
    void the_revised_level_is_the_one_to_reach() {
        fixture.given(OPENED, AIM_3, new TargetRevised(ASSESSMENT, LEVELS, id("t1"), 4, null, WHY, DECEMBER))
                .when(submit(LEVELS, "r1", level(3), null))
                .expectEvents(submitted(LEVELS, "r1", level(3), TODAY));
    }

    @Test
    void retracting_a_fall_can_reach_it() {
        fixture.given(
                        OPENED,
                        submitted(LEVELS, "r1", level(3), SEPTEMBER),
                        revisedWhy(LEVELS, "r2", level(2), OCTOBER),
                        AIM_3)
                .when(retract("r2"))
                .expectEvents(retracted(LEVELS, "r2", TODAY), targetReached(LEVELS, "t1", 3, "r1", NOVEMBER));
    }

    private static RetractResponse retract(String response) {
        return new RetractResponse(ASSESSMENT, LEVELS, id(response), WHY, null);
    }
}
