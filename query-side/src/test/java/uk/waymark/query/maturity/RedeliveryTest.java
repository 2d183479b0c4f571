package uk.waymark.query.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;
import uk.waymark.kernel.assessment.event.TargetReached;
import uk.waymark.kernel.assessment.event.TargetSet;

/** Tests that rows of maturity and reviews do not depend on how often a fact is delivered, nor on when. */
class RedeliveryTest {

    @TempDir
    Path directory;

    private AssessmentViews views;

    @BeforeEach
    void a_busy_assessment() {
        views = new AssessmentViews(directory, new TestFrameworks());
        UUID assessment = views.opened(TestFrameworks.SMALL);
        Facts facts = new Facts(assessment, TestFrameworks.SMALL);
        UUID review = Facts.review(1);
        UUID target = new UUID(5, 5);
        LocalDate day = LocalDate.of(2025, 1, 10);
        views.record("2025-01-10T09:00:00Z", facts.started(review, "2024/25", "2025-01-10"));
        views.record(
                "2025-01-10T09:01:00Z",
                facts.in(review).submitted(1, "A1", 2, "2025-01-10"),
                new TargetSet(assessment, facts.item("A1"), target, 3, null, null, day));
        views.record("2025-01-10T09:02:00Z", facts.in(review).revised(2, "A1", 4, "2025-01-05"));
        views.record("2025-01-10T09:03:00Z", facts.retracted(2, "A1", "2025-01-10"));
        views.record("2025-01-10T09:04:00Z", facts.signedOff(review, "2025-01-10"));
        views.record("2025-01-11T09:04:00Z", facts.reopened(review, "2025-01-11"));
        views.record(
                "2025-01-11T09:05:00Z", new ReviewParticipantsChanged(assessment, review, List.of(), day.plusDays(1)));
        views.record("2025-01-12T09:04:00Z", facts.signedOff(review, "2025-01-12"));
        views.record(
                "2025-02-10T09:00:00Z",
                facts.revised(3, "A1", 3, "2025-02-10"),
                new TargetReached(assessment, facts.item("A1"), target, 3, Facts.entry(3), LocalDate.of(2025, 2, 10)),
                new ItemFlagged(assessment, facts.item("A1"), Flag.STRENGTH, null, LocalDate.of(2025, 2, 10)));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void delivering_every_fact_again_changes_nothing() {
        Map<String, List<String>> before = views.rows();

        views.deliverEveryFactTwiceMore();

        assertThat(views.rows()).isEqualTo(before);
    }

    @Test
    void a_replay_from_nothing_gives_what_there_was() {
        Map<String, List<String>> live = views.rows();
        assertThat(live)
                .hasSize(6)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        views.replay();

        assertThat(views.rows()).isEqualTo(live);
    }

    @Test
    void a_reset_leaves_no_row_behind() {
        views.reset();

        assertThat(views.rows())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEmpty());
    }
}
