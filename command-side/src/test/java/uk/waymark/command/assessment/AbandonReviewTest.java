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
import uk.waymark.kernel.assessment.command.AbandonReview;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;

class AbandonReviewTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void an_open_review_is_abandoned() {
        fixture.given(OPENED, reviewStarted("v1", OCTOBER))
                .when(abandon("v1", NOVEMBER))
                .expectEvents(new ReviewAbandoned(ASSESSMENT, id("v1"), WHY, NOVEMBER));
    }

    @Test
    void it_needs_no_reason_and_ends_the_review_for_later_answers() {
        fixture.given(OPENED, reviewStarted("v1", OCTOBER))
                .andGivenCommands(new AbandonReview(ASSESSMENT, id("v1"), null, NOVEMBER))
                .when(submit(LEVELS, "r1", level(2), DECEMBER))
                .expectEvents(submitted(LEVELS, "r1", level(2), DECEMBER));
    }

    private static AbandonReview abandon(String review, LocalDate day) {
        return new AbandonReview(ASSESSMENT, id(review), WHY, day);
    }
}
