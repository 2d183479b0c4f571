package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.DECEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
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

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.event.TargetReopened;
import uk.waymark.kernel.assessment.event.TargetSet;

class TargetReopenedTest {

    private static final TargetSet AIM_3 = targetSet(LEVELS, "t1", 3, NOVEMBER);
    private static final TargetReopened REOPENED = new TargetReopened(ASSESSMENT, LEVELS, id("t1"), 3, TODAY);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void retracting_the_answer_that_reached_it_reopens_it() {
        fixture.given(
                        OPENED,
                        submitted(LEVELS, "r1", level(2), OCTOBER),
                        AIM_3,
                        revised(LEVELS, "r2", level(3), DECEMBER),
                        targetReached(LEVELS, "t1", 3, "r2", DECEMBER))
                .when(retract("r2"))
                .expectEvents(retracted(LEVELS, "r2", TODAY), REOPENED);
    }

    @Test
    void a_reopened_target_can_be_reached_again() {
        fixture.given(
                        OPENED,
                        AIM_3,
                        submitted(LEVELS, "r1", level(3), DECEMBER),
                        targetReached(LEVELS, "t1", 3, "r1", DECEMBER),
                        retracted(LEVELS, "r1", TODAY),
                        REOPENED)
                .when(submit(LEVELS, "r2", level(3), DECEMBER))
                .expectEvents(submitted(LEVELS, "r2", level(3), DECEMBER), targetReached(LEVELS, "t1", 3, "r2", TODAY));
    }

    @Test
    void retracting_it_leaves_it_reached_if_another_answer_upholds_it() {
        fixture.given(
                        OPENED,
                        AIM_3,
                        submitted(LEVELS, "r1", level(3), NOVEMBER),
                        targetReached(LEVELS, "t1", 3, "r1", NOVEMBER),
                        revised(LEVELS, "r2", level(4), DECEMBER))
                .when(retract("r1"))
                .expectEvents(retracted(LEVELS, "r1", TODAY));
    }

    @Test
    void retracting_something_else_after_a_real_fall_leaves_it_reached() {
        fixture.given(
                        OPENED,
                        AIM_3,
                        submitted(LEVELS, "r1", level(3), NOVEMBER),
                        targetReached(LEVELS, "t1", 3, "r1", NOVEMBER),
                        revisedWhy(LEVELS, "r2", level(1), DECEMBER),
                        revised(LEVELS, "r3", level(2), TODAY))
                .when(retract("r3"))
                .expectEvents(retracted(LEVELS, "r3", TODAY));
    }

    @Test
    void a_fall_leaves_it_reached() {
        fixture.given(
                        OPENED,
                        AIM_3,
                        submitted(LEVELS, "r1", level(3), NOVEMBER),
                        targetReached(LEVELS, "t1", 3, "r1", NOVEMBER))
                .when(submitWhy(LEVELS, "r2", level(2), DECEMBER))
                .expectEvents(revisedWhy(LEVELS, "r2", level(2), DECEMBER));
    }

    private static RetractResponse retract(String response) {
        return new RetractResponse(ASSESSMENT, LEVELS, id(response), WHY, null);
    }
}
