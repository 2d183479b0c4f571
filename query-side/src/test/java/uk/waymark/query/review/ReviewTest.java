package uk.waymark.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.query.maturity.AssessmentViews;
import uk.waymark.query.maturity.Facts;
import uk.waymark.query.maturity.TestFrameworks;

class ReviewTest {

    private static final UUID FIRST = Facts.review(1);
    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);

    @TempDir
    Path directory;

    private AssessmentViews views;
    private UUID assessment;
    private Facts facts;

    @BeforeEach
    void a_review_that_has_started() {
        views = new AssessmentViews(directory, new TestFrameworks());
        assessment = views.opened(TestFrameworks.SMALL);
        facts = new Facts(assessment, TestFrameworks.SMALL);
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "A1", 2, "2025-01-10"));
        views.record("2025-02-01T09:00:00Z", facts.started(FIRST, "2024/25", "2025-02-01"));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void an_open_review_says_who_takes_part_and_what_nobody_has_looked_at() {
        views.record("2025-02-02T09:00:00Z", facts.in(FIRST).reaffirmed(2, "A1", 2, "2025-02-02"));
        views.record("2025-02-02T09:01:00Z", facts.in(FIRST).submitted(3, "A2", 3, "2025-02-02"));
        views.record("2025-02-02T09:02:00Z", facts.retracted(3, "A2", "2025-02-02"));

        assertThat(reviews())
                .containsExactly(new ReviewState(
                        FIRST,
                        AcademicYear.parse("2024/25"),
                        "Review of 2024/25",
                        List.of("Person 2"),
                        ReviewStatus.OPEN,
                        DAY,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of("A2", "B1", "B2", "B3", "B4", "B5")));
    }

    @Test
    void a_signed_off_review_says_when_on_both_clocks() {
        views.record("2025-02-05T09:00:00Z", facts.signedOff(FIRST, "2025-02-04"));

        ReviewState review = reviews().getFirst();
        assertThat(review.status()).isEqualTo(ReviewStatus.SIGNED_OFF);
        assertThat(review.signedOffOn()).isEqualTo("2025-02-04");
        assertThat(review.signedOffAt()).isEqualTo("2025-02-05T09:00:00Z");
        assertThat(review.note()).isEqualTo("a note");
        assertThat(review.stillToLookAt()).isEmpty();
        assertThat(review.amendedSince()).isEmpty();
    }

    @Test
    void items_that_are_known_differently_since_the_sign_off_are_named_and_later_changes_are_not() {
        views.record("2025-02-05T09:00:00Z", facts.signedOff(FIRST, "2025-02-05"));
        views.record("2025-03-01T09:00:00Z", facts.submitted(2, "A2", 3, "2025-02-03"));
        views.record("2025-03-01T09:01:00Z", facts.revised(3, "A1", 4, "2025-03-01"));

        assertThat(reviews().getFirst().amendedSince()).containsExactly("A2");
    }

    @Test
    void a_retraction_amends_what_was_signed_off() {
        views.record("2025-02-05T09:00:00Z", facts.signedOff(FIRST, "2025-02-05"));
        views.record("2025-03-01T09:00:00Z", facts.retracted(1, "A1", "2025-03-01"));

        assertThat(reviews().getFirst().amendedSince()).containsExactly("A1");
    }

    @Test
    void a_reopened_review_is_open_until_it_is_signed_off_again() {
        views.record("2025-02-05T09:00:00Z", facts.signedOff(FIRST, "2025-02-05"));
        views.record("2025-02-06T09:00:00Z", facts.reopened(FIRST, "2025-02-06"));

        assertThat(reviews().getFirst().status()).isEqualTo(ReviewStatus.OPEN);
        assertThat(reviews().getFirst().signedOffOn()).isNull();

        views.record("2025-02-07T09:00:00Z", facts.signedOff(FIRST, "2025-02-07"));

        assertThat(reviews().getFirst().status()).isEqualTo(ReviewStatus.SIGNED_OFF);
        assertThat(reviews().getFirst().signedOffOn()).isEqualTo("2025-02-07");
    }

    @Test
    void participants_change_and_an_abandoned_review_stays_on_the_list() {
        views.record(
                "2025-02-05T09:00:00Z",
                new ReviewParticipantsChanged(assessment, FIRST, List.of(new UUID(1, 3), new UUID(1, 4)), DAY),
                new ReviewAbandoned(assessment, FIRST, null, DAY));

        assertThat(reviews()).singleElement().satisfies(review -> {
            assertThat(review.participants()).containsExactly("Person 3", "Person 4");
            assertThat(review.status()).isEqualTo(ReviewStatus.ABANDONED);
            assertThat(review.stillToLookAt()).isEmpty();
        });
    }

    @Test
    void the_open_one_is_found_by_itself_and_none_when_it_is_finished() {
        assertThat(views.find(new FindOpenReview(assessment), OpenReview.class))
                .contains(new OpenReview(FIRST, AcademicYear.parse("2024/25"), "Review of 2024/25"));

        views.record("2025-02-05T09:00:00Z", facts.signedOff(FIRST, "2025-02-04"));

        assertThat(views.find(new FindOpenReview(assessment), OpenReview.class)).isEmpty();
    }

    @Test
    void a_fact_about_a_review_that_never_started_is_an_error() {
        assertThatThrownBy(() -> views.record("2025-02-05T09:00:00Z", facts.signedOff(Facts.review(9), "2025-02-05")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("never started");
    }

    @Test
    void no_such_assessment_is_no_answer_and_one_without_reviews_is_an_empty_list() {
        assertThat(views.find(new FindReviews(UUID.randomUUID()), Reviews.class))
                .isEmpty();
        assertThat(views.ask(new FindReviews(views.opened(TestFrameworks.SMALL)), Reviews.class)
                        .reviews())
                .isEmpty();
    }

    @Test
    void the_view_knows_how_far_it_has_read() {
        Reviews answer = views.ask(new FindReviews(assessment), Reviews.class);

        assertThat(answer.version()).isEqualTo(2);
        assertThat(answer.assessmentId()).isEqualTo(assessment);
    }

    private List<ReviewState> reviews() {
        return views.ask(new FindReviews(assessment), Reviews.class).reviews();
    }
}
