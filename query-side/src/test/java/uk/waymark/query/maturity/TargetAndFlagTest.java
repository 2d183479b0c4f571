package uk.waymark.query.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ItemUnflagged;
import uk.waymark.kernel.assessment.event.TargetDropped;
import uk.waymark.kernel.assessment.event.TargetReached;
import uk.waymark.kernel.assessment.event.TargetReopened;
import uk.waymark.kernel.assessment.event.TargetRevised;
import uk.waymark.kernel.assessment.event.TargetSet;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.maturity.interval.Target;

class TargetAndFlagTest {

    private static final UUID TARGET = new UUID(7, 7);
    private static final Due DUE = Due.in(AcademicYear.parse("2024/25"), HalfTerm.HT4);
    private static final ItemRef A2 = new ItemRef(TestFrameworks.SMALL, "A2");

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
    void an_open_target_is_as_far_away_as_the_levels_that_the_item_has() {
        views.record("2025-01-10T09:00:00Z", facts.submitted(1, "A2", 1, "2025-01-10"), set("2025-01-10"));

        ItemStanding item = standing("2025-01-10");
        assertThat(item.target()).isEqualTo(new Target(TARGET, 4, DUE, LocalDate.of(2025, 1, 10), null));
        assertThat(item.levels()).containsExactly(1, 3, 4);
        assertThat(item.levelsToClimb()).isEqualTo(2);
        assertThat(standing("2025-01-09").target()).isNull();
    }

    @Test
    void there_is_nothing_to_climb_without_an_answer() {
        views.record("2025-01-10T09:00:00Z", set("2025-01-10"));

        assertThat(standing("2025-01-10").levelsToClimb()).isNull();
    }

    @Test
    void a_revised_target_keeps_the_day_on_which_it_was_set() {
        views.record("2025-01-10T09:00:00Z", set("2025-01-10"));
        views.record(
                "2025-02-10T09:00:00Z",
                new TargetRevised(assessment, A2, TARGET, 3, null, AssessmentViews.text("why"), day("2025-02-10")));

        assertThat(standing("2025-02-10").target())
                .isEqualTo(new Target(TARGET, 3, null, LocalDate.of(2025, 1, 10), null));
        assertThat(standing("2025-02-09").target().level()).isEqualTo(4);
    }

    @Test
    void a_target_that_was_reached_stays_with_its_day_until_it_is_reopened() {
        views.record("2025-01-10T09:00:00Z", set("2025-01-10"));
        views.record(
                "2025-02-10T09:00:00Z",
                facts.submitted(1, "A2", 4, "2025-02-10"),
                new TargetReached(assessment, A2, TARGET, 4, Facts.entry(1), day("2025-02-10")));
        views.record("2025-03-10T09:00:00Z", new TargetReopened(assessment, A2, TARGET, 4, day("2025-03-10")));

        assertThat(standing("2025-02-09").target().reachedOn()).isNull();
        assertThat(standing("2025-02-10").target())
                .isEqualTo(new Target(TARGET, 4, DUE, LocalDate.of(2025, 1, 10), LocalDate.of(2025, 2, 10)));
        assertThat(standing("2025-02-10").levelsToClimb()).isNull();
        assertThat(standing("2025-03-10").target().reachedOn()).isNull();
    }

    @Test
    void a_dropped_target_is_gone_from_its_day_on() {
        views.record("2025-01-10T09:00:00Z", set("2025-01-10"));
        views.record(
                "2025-02-10T09:00:00Z",
                new TargetDropped(assessment, A2, TARGET, AssessmentViews.text("why"), day("2025-02-10")));

        assertThat(standing("2025-02-09").target()).isNotNull();
        assertThat(standing("2025-02-10").target()).isNull();
    }

    @Test
    void a_flag_replaces_the_one_before_until_it_is_taken_away() {
        views.record("2025-01-10T09:00:00Z", new ItemFlagged(assessment, A2, Flag.PRIORITY, null, day("2025-01-10")));
        views.record("2025-02-10T09:00:00Z", new ItemFlagged(assessment, A2, Flag.STRENGTH, null, day("2025-02-10")));
        views.record("2025-03-10T09:00:00Z", new ItemUnflagged(assessment, A2, Flag.STRENGTH, day("2025-03-10")));

        assertThat(standing("2025-01-09").flag()).isNull();
        assertThat(standing("2025-01-10").flag()).isEqualTo(Flag.PRIORITY);
        assertThat(standing("2025-02-10").flag()).isEqualTo(Flag.STRENGTH);
        assertThat(standing("2025-03-10").flag()).isNull();
    }

    private TargetSet set(String day) {
        return new TargetSet(assessment, A2, TARGET, 4, DUE, null, day(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private ItemStanding standing(String asAt) {
        return views.ask(new FindItem(assessment, "A2", day(asAt), null), ItemDetail.class)
                .standing();
    }
}
