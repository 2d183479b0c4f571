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
import static uk.waymark.command.assessment.AssessmentFixture.reviewStarted;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.kernel.assessment.command.AbandonReview;
import uk.waymark.kernel.assessment.command.ChangeReviewParticipants;
import uk.waymark.kernel.assessment.command.ReopenReview;
import uk.waymark.kernel.assessment.command.ReviewCommand;
import uk.waymark.kernel.assessment.command.SignOffReview;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;
import uk.waymark.kernel.assessment.event.ReviewEvent;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Tests of what every change to a review is refused for alike. */
class ReviewRefusedTest {

    private static final ReviewSignedOff SIGNED_OFF = new ReviewSignedOff(ASSESSMENT, id("v1"), null, NOVEMBER);
    private static final ReviewAbandoned ABANDONED = new ReviewAbandoned(ASSESSMENT, id("v1"), null, NOVEMBER);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    private enum Change {
        PARTICIPANTS {
            @Override
            ReviewCommand of(String review, LocalDate day) {
                return new ChangeReviewParticipants(ASSESSMENT, id(review), List.of(id("governor")), day);
            }
        },
        SIGN_OFF {
            @Override
            ReviewCommand of(String review, LocalDate day) {
                return new SignOffReview(ASSESSMENT, id(review), WHY, day);
            }
        },
        ABANDON {
            @Override
            ReviewCommand of(String review, LocalDate day) {
                return new AbandonReview(ASSESSMENT, id(review), WHY, day);
            }
        },
        REOPEN(SIGNED_OFF) {
            @Override
            ReviewCommand of(String review, LocalDate day) {
                return new ReopenReview(ASSESSMENT, id(review), WHY, day);
            }
        };

        /** What has happened to a review that takes the change, beside its start. */
        private final List<ReviewEvent> before;

        Change(ReviewEvent... before) {
            this.before = List.of(before);
        }

        abstract ReviewCommand of(String review, LocalDate day);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REOPEN")
    void a_review_that_is_signed_off(Change change) {
        refused(when(change.of("v1", null), List.of(SIGNED_OFF)), Code.WRONG_STATE, "reviewId");
    }

    @ParameterizedTest
    @EnumSource(names = "REOPEN")
    void a_review_that_is_still_open(Change change) {
        refused(when(change.of("v1", null), List.of()), Code.WRONG_STATE, "reviewId");
    }

    @ParameterizedTest
    @EnumSource
    void a_review_that_was_abandoned(Change change) {
        refused(when(change.of("v1", null), List.of(ABANDONED)), Code.WRONG_STATE, "reviewId");
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_review(Change change) {
        refused(when(change.of("v9", null), change.before), Code.NOT_FOUND, "reviewId");
    }

    @ParameterizedTest
    @EnumSource
    void a_day_before_what_happened_to_the_review_last(Change change) {
        refused(when(change.of("v1", SEPTEMBER), change.before), Code.OUT_OF_ORDER, "effectiveOn");
    }

    @ParameterizedTest
    @EnumSource
    void a_day_in_the_future(Change change) {
        refused(when(change.of("v1", TOMORROW), change.before), Code.IN_THE_FUTURE, "effectiveOn");
    }

    private ResultValidator<Assessment> when(ReviewCommand command, List<? extends ReviewEvent> before) {
        return fixture.given(Stream.concat(Stream.of(OPENED, reviewStarted("v1", OCTOBER)), before.stream())
                        .toList())
                .when(command);
    }
}
