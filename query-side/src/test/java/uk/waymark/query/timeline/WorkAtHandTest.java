package uk.waymark.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.kernel.calendar.HalfTerm.HT3;
import static uk.waymark.kernel.calendar.HalfTerm.HT4;
import static uk.waymark.kernel.calendar.HalfTerm.HT5;
import static uk.waymark.kernel.calendar.HalfTerm.HT6;
import static uk.waymark.query.timeline.TimelineViews.due;
import static uk.waymark.query.timeline.TimelineViews.names;
import static uk.waymark.query.timeline.TimelineViews.on;

import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.action.event.ActionCancelled;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.query.TestTexts;
import uk.waymark.query.timeline.work.FindWorkAtHand;
import uk.waymark.query.timeline.work.WorkAtHand;

/** Tests of what there is to do on a day. */
class WorkAtHandTest {

    @TempDir
    Path directory;

    private TimelineViews school;

    @BeforeEach
    void a_school() {
        school = new TimelineViews(directory);
    }

    @Test
    void the_half_term_is_the_one_that_contains_the_day_or_comes_next() {
        assertThat(halfTerm("2025-02-14")).isEqualTo("HT3 of 2024/25");
        assertThat(halfTerm("2025-02-15")).isEqualTo("HT4 of 2024/25");
        assertThat(halfTerm("2025-08-15")).isEqualTo("HT1 of 2025/26");
        assertThat(work("2998-05-05").halfTerm()).isNull();
    }

    @Test
    void work_whose_window_contains_the_half_term_is_due_and_ends_soonest_first() {
        school.planned("Later", due("2024/25", HT4, HT6));
        school.planned("Sooner", due("2024/25", HT3, HT4));
        school.planned("Not yet", due("2024/25", HT5, HT5));
        school.planned("Some day", null);
        school.planned("All the time", Due.ongoing());

        assertThat(names(work("2025-03-01").due())).containsExactly("Sooner", "Later");
        assertThat(work("2025-03-01").overdue()).isEmpty();
    }

    @Test
    void work_that_is_late_from_an_earlier_year_is_late_still() {
        school.planned("Last year", due("2024/25", HT4, HT4));
        school.planned("The year before", due("2023/24", HT6, HT6));

        assertThat(names(work("2026-01-10").overdue())).containsExactly("The year before", "Last year");
    }

    @Test
    void what_was_done_in_the_last_weeks_is_shown_and_what_was_cancelled_is_not() {
        UUID done = school.planned("Done", due("2024/25", HT3, HT3));
        UUID cancelled = school.planned("Cancelled", due("2024/25", HT4, HT4));
        school.record("2025-02-01", new ActionCompleted(done, null, on("2025-02-01")));
        school.record("2025-02-02", new ActionCancelled(cancelled, TestTexts.text("no"), on("2025-02-02")));

        assertThat(names(work("2025-03-01").done())).containsExactly("Done");
        assertThat(work("2025-03-01").due()).isEmpty();
        assertThat(work("2025-04-01").done()).isEmpty();
    }

    @Test
    void a_window_is_over_once_a_later_half_term_has_come() {
        CurrentHalfTerm now = Objects.requireNonNull(work("2025-03-01").halfTerm());

        assertThat(now.isAfter(due("2024/25", HT3, HT3))).isTrue();
        assertThat(now.isAfter(due("2023/24", HT6, HT6))).isTrue();
        assertThat(now.isAfter(due("2024/25", HT3, HT4))).isFalse();
        assertThat(now.isAfter(Due.between(AcademicYear.parse("2025/26"), HalfTerm.HT1, HalfTerm.HT1)))
                .isFalse();
        assertThat(now.isAfter(null)).isFalse();
    }

    private String halfTerm(String day) {
        CurrentHalfTerm now = Objects.requireNonNull(work(day).halfTerm());
        return now.halfTerm() + " of " + now.academicYear();
    }

    private WorkAtHand work(String asAt) {
        return school.views.ask(new FindWorkAtHand(TimelineViews.SCHOOL, on(asAt), null), WorkAtHand.class);
    }
}
