package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.reviewStarted;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.ChangeReviewParticipants;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.refusal.Refusal.Code;

class ChangeReviewParticipantsTest {

    private static final List<UUID> BOTH = List.of(id("head"), id("governor"));
    private static final ReviewParticipantsChanged CHANGED =
            new ReviewParticipantsChanged(ASSESSMENT, id("v1"), BOTH, TODAY);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void the_whole_list_of_participants_is_changed() {
        fixture.given(OPENED, reviewStarted("v1", OCTOBER))
                .when(change("v1", null))
                .expectEvents(CHANGED);
    }

    @Test
    void the_same_participants_write_nothing() {
        fixture.given(OPENED, reviewStarted("v1", OCTOBER), CHANGED)
                .when(change("v1", null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_review_that_is_signed_off_is_refused() {
        refused(
                fixture.given(
                                OPENED,
                                reviewStarted("v1", OCTOBER),
                                new ReviewSignedOff(ASSESSMENT, id("v1"), null, NOVEMBER))
                        .when(change("v1", null)),
                Code.WRONG_STATE,
                "reviewId");
    }

    @Test
    void a_review_that_was_abandoned_is_refused() {
        refused(
                fixture.given(
                                OPENED,
                                reviewStarted("v1", OCTOBER),
                                new ReviewAbandoned(ASSESSMENT, id("v1"), null, NOVEMBER))
                        .when(change("v1", null)),
                Code.WRONG_STATE,
                "reviewId");
    }

    @Test
    void an_unknown_review_is_not_found() {
        refused(
                fixture.given(OPENED, reviewStarted("v1", OCTOBER)).when(change("v9", null)),
                Code.NOT_FOUND,
                "reviewId");
    }

    @Test
    void it_cannot_come_before_what_happened_to_the_review_last() {
        refused(
                fixture.given(OPENED, reviewStarted("v1", OCTOBER)).when(change("v1", SEPTEMBER)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(OPENED, reviewStarted("v1", OCTOBER)).when(change("v1", TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    private static ChangeReviewParticipants change(String review, LocalDate day) {
        return new ChangeReviewParticipants(ASSESSMENT, id(review), BOTH, day);
    }
}
