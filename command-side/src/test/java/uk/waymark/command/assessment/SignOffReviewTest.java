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
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.TestFramework.LEVELS;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.SignOffReview;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;

class SignOffReviewTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void an_open_review_is_signed_off() {
        fixture.given(OPENED, reviewStarted("v1", OCTOBER))
                .when(signOff("v1", OCTOBER))
                .expectEvents(new ReviewSignedOff(ASSESSMENT, id("v1"), WHY, OCTOBER));
    }

    @Test
    void answers_given_afterwards_belong_to_no_review() {
        fixture.given(OPENED, reviewStarted("v1", OCTOBER), new ReviewSignedOff(ASSESSMENT, id("v1"), null, NOVEMBER))
                .when(submit(LEVELS, "r1", level(2), DECEMBER))
                .expectEvents(submitted(LEVELS, "r1", level(2), DECEMBER));
    }

    private static SignOffReview signOff(String review, LocalDate day) {
        return new SignOffReview(ASSESSMENT, id(review), WHY, day);
    }
}
