package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.DECEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.reviewStarted;
import static uk.waymark.command.assessment.AssessmentFixture.submit;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.ReopenReview;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ReviewReopened;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.refusal.Refusal.Code;

class ReopenReviewTest {

    private static final ReviewSignedOff SIGNED_OFF = new ReviewSignedOff(ASSESSMENT, id("v1"), null, NOVEMBER);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void a_signed_off_review_is_reopened() {
        fixture.given(OPENED, reviewStarted("v1", OCTOBER), SIGNED_OFF)
                .when(reopen("v1", NOVEMBER))
                .expectEvents(new ReviewReopened(ASSESSMENT, id("v1"), WHY, NOVEMBER));
    }

    @Test
    void it_needs_a_reason() {
        refused(
                fixture.given(OPENED, reviewStarted("v1", OCTOBER), SIGNED_OFF)
                        .when(new ReopenReview(ASSESSMENT, id("v1"), null, null)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void it_waits_until_no_other_review_is_open() {
        refused(
                fixture.given(OPENED, reviewStarted("v1", OCTOBER), SIGNED_OFF, reviewStarted("v2", DECEMBER))
                        .when(reopen("v1", null)),
                Code.WRONG_STATE,
                "reviewId");
    }

    @Test
    void answers_given_afterwards_carry_its_id_again() {
        fixture.given(
                        OPENED,
                        reviewStarted("v1", OCTOBER),
                        SIGNED_OFF,
                        new ReviewReopened(ASSESSMENT, id("v1"), WHY, DECEMBER))
                .when(submit(LEVELS, "r1", level(2), DECEMBER))
                .expectEvents(new ResponseSubmitted(ASSESSMENT, LEVELS, id("r1"), level(2), null, id("v1"), DECEMBER));
    }

    private static ReopenReview reopen(String review, LocalDate day) {
        return new ReopenReview(ASSESSMENT, id(review), WHY, day);
    }
}
