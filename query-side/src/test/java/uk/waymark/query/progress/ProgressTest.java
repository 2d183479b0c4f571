package uk.waymark.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.query.maturity.AssessmentViews;
import uk.waymark.query.maturity.Facts;
import uk.waymark.query.maturity.TestFrameworks;
import uk.waymark.query.progress.Progress.ItemProgress;
import uk.waymark.query.progress.Progress.ReviewFigures;
import uk.waymark.query.progress.Progress.YearState;

class ProgressTest {

    @TempDir
    Path directory;

    private AssessmentViews views;
    private UUID assessment;
    private Facts facts;

    @BeforeEach
    void an_assessment() {
        views = new AssessmentViews(directory, new TestFrameworks());
        assessment = views.opened(TestFrameworks.SMALL);
        facts = new Facts(assessment, TestFrameworks.SMALL);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void years_run_from_the_first_answer_to_the_year_of_the_day_asked_about() {
        views.record("2023-07-01T09:00:00Z", facts.submitted(1, "A1", 1, "2023-07-01"));

        assertThat(progress(null, null).years()).containsExactly("2022/23", "2023/24", "2024/25", "2025/26");
        assertThat(progress("2024-08-31", null).years()).containsExactly("2022/23", "2023/24");
        assertThat(progress("2400-01-01", null).years()).endsWith("2025/26");
        assertThat(progress("2020-01-01", null).years()).containsExactly("2019/20");
    }

    @Test
    void a_review_begins_the_years_as_an_answer_does() {
        views.record("2024-10-01T09:00:00Z", facts.started(Facts.review(1), "2024/25", "2024-10-01"));

        assertThat(progress(null, null).years()).containsExactly("2024/25", "2025/26");
        assertThat(progress(null, "2024-09-30T00:00:00Z").years()).containsExactly("2024/25");
    }

    @Test
    void each_year_end_says_what_its_answer_rests_on() {
        views.record("2023-07-01T09:00:00Z", facts.submitted(1, "A1", 1, "2023-07-01"));
        views.record("2025-01-10T09:00:00Z", facts.reaffirmed(2, "A1", 1, "2025-01-10"));

        ItemProgress item = item("A1", progress(null, null));
        assertThat(item.byYear())
                .containsExactly(
                        entry("2022/23", new YearState(new Answer.Level(1), Basis.ANSWERED)),
                        entry("2023/24", new YearState(new Answer.Level(1), Basis.CARRIED_OVER)),
                        entry("2024/25", new YearState(new Answer.Level(1), Basis.REAFFIRMED)),
                        entry("2025/26", new YearState(new Answer.Level(1), Basis.CARRIED_OVER)));
        assertThat(item.movement()).isEqualTo(Movement.STAYED);
        assertThat(item("A2", progress(null, null)).byYear()).containsEntry("2025/26", new YearState(null, null));
    }

    @Test
    void movements_go_from_the_last_but_one_year_to_the_last() {
        views.record("2024-10-01T09:00:00Z", facts.submitted(1, "A1", 3, "2024-10-01"));
        views.record("2024-10-01T09:01:00Z", facts.submitted(2, "A2", 3, "2024-10-01"));
        views.record("2025-10-01T09:00:00Z", facts.revised(3, "A1", 2, "2025-10-01"));
        views.record("2025-10-01T09:01:00Z", facts.withdrawn(4, "A2", "2025-10-01"));
        views.record("2025-10-01T09:02:00Z", facts.submitted(5, "B5", new Answer.Count(2), "2025-10-01"));

        Progress progress = progress(null, null);
        assertThat(item("A1", progress).movement()).isEqualTo(Movement.FELL);
        assertThat(item("A2", progress).movement()).isEqualTo(Movement.CHANGED);
        assertThat(item("B5", progress).movement()).isEqualTo(Movement.NEW);
        assertThat(item("B1", progress).movement()).isNull();
        assertThat(progress.whole().movements())
                .containsEntry(Movement.FELL, 1)
                .containsEntry(Movement.CHANGED, 1)
                .containsEntry(Movement.NEW, 1)
                .containsEntry(Movement.ROSE, 0);
        assertThat(progress.whole().bases()).containsEntry(Basis.ANSWERED, 2).containsEntry(Basis.REAFFIRMED, 0);
        assertThat(progress.whole().unanswered()).isEqualTo(5);
        assertThat(progress.sections().get(0).summary().movements())
                .containsEntry(Movement.FELL, 1)
                .containsEntry(Movement.NEW, 0);
        assertThat(progress.sections().get(0).summary().unanswered()).isEqualTo(1);
    }

    @Test
    void a_late_entry_changes_a_past_year_end_but_not_as_it_was_known_before() {
        views.record("2024-10-01T09:00:00Z", facts.submitted(1, "A1", 3, "2024-10-01"));
        views.record("2025-10-01T09:00:00Z", facts.revised(2, "A1", 2, "2025-08-01"));

        YearState now = item("A1", progress(null, null)).byYear().get("2024/25");
        YearState before =
                item("A1", progress(null, "2025-09-30T00:00:00Z")).byYear().get("2024/25");
        assertThat(now.answer()).isEqualTo(new Answer.Level(2));
        assertThat(before.answer()).isEqualTo(new Answer.Level(3));
    }

    @Test
    void answers_to_two_versions_of_a_framework_cannot_be_compared() {
        views.record("2024-10-01T09:00:00Z", new Facts(assessment, "small@0").submitted(1, "A1", 3, "2024-10-01"));
        views.record("2025-10-01T09:00:00Z", facts.submitted(2, "A1", 4, "2025-10-01"));

        assertThat(item("A1", progress(null, null)).movement()).isEqualTo(Movement.NOT_COMPARABLE);
    }

    @Test
    void a_signed_off_review_shows_what_stood_and_was_known_at_its_sign_off() {
        UUID review = Facts.review(1);
        views.record("2024-10-01T09:00:00Z", facts.submitted(1, "A1", 3, "2024-10-01"));
        views.record("2024-10-02T09:00:00Z", facts.started(review, "2024/25", "2024-10-02"));
        views.record("2024-10-03T09:00:00Z", facts.signedOff(review, "2024-10-03"));
        views.record("2024-10-04T09:00:00Z", facts.revised(2, "A1", 2, "2024-10-01"));

        assertThat(progress(null, null).reviews()).singleElement().satisfies(figures -> {
            assertThat(figures.title()).isEqualTo("Review of 2024/25");
            assertThat(figures.answers()).containsExactly(entry("A1", new Answer.Level(3)));
        });
        assertThat(progress("2024-10-02", null).reviews()).isEmpty();
    }

    @Test
    void a_review_that_was_reopened_is_left_out_from_then_on_and_only_then() {
        UUID review = Facts.review(1);
        views.record("2024-10-02T09:00:00Z", facts.started(review, "2024/25", "2024-10-02"));
        views.record("2024-10-03T09:00:00Z", facts.signedOff(review, "2024-10-03"));
        views.record("2024-10-05T09:00:00Z", facts.reopened(review, "2024-10-05"));

        assertThat(progress(null, null).reviews()).isEmpty();
        assertThat(progress(null, "2024-10-04T09:00:00Z").reviews())
                .extracting(ReviewFigures::reviewId)
                .containsExactly(review);
    }

    @Test
    void no_such_assessment_is_no_answer() {
        assertThat(views.find(new FindProgress(UUID.randomUUID(), null, null), Progress.class))
                .isEmpty();
    }

    private static ItemProgress item(String code, Progress progress) {
        return progress.items().stream()
                .filter(item -> item.item().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Progress progress(String asAt, String knownAt) {
        FindProgress query = new FindProgress(
                assessment,
                asAt == null ? null : LocalDate.parse(asAt),
                knownAt == null ? null : Instant.parse(knownAt));
        return views.ask(query, Progress.class);
    }
}
