package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.reviewStarted;
import static uk.waymark.command.assessment.AssessmentFixture.text;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.StartReview;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.refusal.Refusal.Code;

class StartReviewTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void a_review_is_started() {
        fixture.given(OPENED).when(start("v1", OCTOBER)).expectEvents(reviewStarted("v1", OCTOBER));
    }

    @Test
    void one_review_is_open_at_a_time() {
        refused(
                fixture.given(OPENED, reviewStarted("v1", OCTOBER)).when(start("v2", null)),
                Code.WRONG_STATE,
                "reviewId");
    }

    @Test
    void an_id_is_used_once() {
        refused(
                fixture.given(OPENED, reviewStarted("v1", OCTOBER)).when(start("v1", null)),
                Code.ALREADY_EXISTS,
                "reviewId");
    }

    @Test
    void after_a_review_was_signed_off_another_can_start() {
        fixture.given(OPENED, reviewStarted("v1", SEPTEMBER), new ReviewSignedOff(ASSESSMENT, id("v1"), null, OCTOBER))
                .when(start("v2", OCTOBER))
                .expectEvents(reviewStarted("v2", OCTOBER));
    }

    @Test
    void after_a_review_was_abandoned_another_can_start() {
        fixture.given(OPENED, reviewStarted("v1", SEPTEMBER), new ReviewAbandoned(ASSESSMENT, id("v1"), null, OCTOBER))
                .when(start("v2", NOVEMBER))
                .expectEvents(reviewStarted("v2", NOVEMBER));
    }

    @Test
    void reviews_follow_each_other_in_time() {
        refused(
                fixture.given(
                                OPENED,
                                reviewStarted("v1", SEPTEMBER),
                                new ReviewSignedOff(ASSESSMENT, id("v1"), null, NOVEMBER))
                        .when(start("v2", OCTOBER)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(fixture.given(OPENED).when(start("v1", TOMORROW)), Code.IN_THE_FUTURE, "effectiveOn");
    }

    private static StartReview start(String review, LocalDate day) {
        return new StartReview(ASSESSMENT, id(review), new AcademicYear(2024), text("title"), List.of(id("head")), day);
    }
}
