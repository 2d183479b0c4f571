package uk.waymark.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.kernel.calendar.HalfTerm.HT3;
import static uk.waymark.kernel.calendar.HalfTerm.HT4;
import static uk.waymark.query.TestTexts.text;
import static uk.waymark.query.timeline.ActionStatus.CANCELLED;
import static uk.waymark.query.timeline.ActionStatus.COMPLETED;
import static uk.waymark.query.timeline.ActionStatus.COMPLETED_LATE;
import static uk.waymark.query.timeline.ActionStatus.OVERDUE;
import static uk.waymark.query.timeline.ActionStatus.PLANNED;
import static uk.waymark.query.timeline.ActionStatus.STARTED;
import static uk.waymark.query.timeline.TimelineViews.SCHOOL;
import static uk.waymark.query.timeline.TimelineViews.YEAR;
import static uk.waymark.query.timeline.TimelineViews.due;
import static uk.waymark.query.timeline.TimelineViews.on;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.action.event.ActionCancelled;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionReopened;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.institution.event.TermDatesSet;

/**
 * Tests of how an action stands, on any day and as known at any instant. By default HT3 of 2024/25 ends on 14 February
 * 2025.
 */
class ActionStatusTest {

    @TempDir
    Path directory;

    private TimelineViews school;
    private UUID action;

    @BeforeEach
    void an_action_due_in_ht3() {
        school = new TimelineViews(directory);
        action = school.planned("Visit employers", due("2024/25", HT3, HT3));
    }

    @Test
    void work_goes_from_planned_to_started_to_completed() {
        school.record("2025-01-08", new ActionStarted(action, on("2025-01-08")));
        school.record("2025-02-14", new ActionCompleted(action, text("12 visits"), on("2025-02-14")));
        assertThat(school.status(HT3, "2025-01-07")).isEqualTo(PLANNED);
        assertThat(school.status(HT3, "2025-01-08")).isEqualTo(STARTED);
        assertThat(school.status(HT3, "2025-02-14")).isEqualTo(COMPLETED);
        assertThat(school.action(action).outcome()).isEqualTo("12 visits");
        assertThat(school.action(action).completedOn()).isEqualTo(on("2025-02-14"));
    }

    @Test
    void unfinished_work_is_overdue_from_the_day_after_the_last_day_of_its_window() {
        assertThat(school.status(HT3, "2025-02-14")).isEqualTo(PLANNED);
        assertThat(school.status(HT3, "2025-02-15")).isEqualTo(OVERDUE);
    }

    @Test
    void a_window_ends_with_its_last_half_term() {
        UUID longer = school.planned("Longer", due("2024/25", HT3, HT4));
        assertThat(school.action(longer).status()).isEqualTo(PLANNED);
        assertThat(school.action(action).status()).isEqualTo(OVERDUE);
    }

    @Test
    void work_that_is_done_after_its_window_is_done_late() {
        school.record("2025-02-15", new ActionCompleted(action, null, on("2025-02-15")));
        assertThat(school.status(HT3, "2025-02-15")).isEqualTo(COMPLETED_LATE);
    }

    @Test
    void work_that_is_recorded_late_but_was_done_in_time_is_not_late() {
        school.record("2025-02-20", new ActionCompleted(action, null, on("2025-02-10")));
        assertThat(school.status(HT3, "2025-02-25")).isEqualTo(COMPLETED);
        assertThat(school.timeline("2024/25", "2025-02-16", "2025-02-19T00:00:00Z")
                        .halfTerms()
                        .get(HT3.ordinal())
                        .actions())
                .extracting(ActionState::status)
                .containsExactly(OVERDUE);
    }

    @Test
    void cancelled_work_is_never_overdue() {
        school.record("2025-01-08", new ActionCancelled(action, text("no money"), on("2025-01-08")));
        assertThat(school.status(HT3, "2025-02-20")).isEqualTo(CANCELLED);
        assertThat(school.action(action).cancelledReason()).isEqualTo("no money");
    }

    @Test
    void reopened_work_is_unfinished_again() {
        school.record("2025-01-08", new ActionStarted(action, on("2025-01-08")));
        school.record("2025-01-09", new ActionCompleted(action, text("done"), on("2025-01-09")));
        school.record("2025-01-10", new ActionReopened(action, text("not quite"), on("2025-01-10")));
        assertThat(school.status(HT3, "2025-01-10")).isEqualTo(STARTED);
        assertThat(school.action(action).completedOn()).isNull();
        assertThat(school.action(action).outcome()).isNull();
    }

    @Test
    void work_without_a_window_is_never_late() {
        UUID someDay = school.planned("Some day", null);
        UUID allTheTime = school.planned("All the time", Due.ongoing());
        assertThat(school.action(someDay).status()).isEqualTo(PLANNED);
        assertThat(school.action(allTheTime).status()).isEqualTo(PLANNED);
    }

    @Test
    void own_dates_count_from_the_day_on_which_they_were_set_and_a_past_overdue_stays() {
        school.record("2025-02-20", new TermDatesSet(SCHOOL, YEAR, ownDates("2025-02-28"), on("2025-02-20")));
        assertThat(school.status(HT3, "2025-02-19")).isEqualTo(OVERDUE);
        assertThat(school.status(HT3, "2025-02-20")).isEqualTo(PLANNED);
        assertThat(school.timeline("2024/25", "2025-02-20", "2025-02-20T08:00:00Z")
                        .halfTerms()
                        .get(HT3.ordinal())
                        .to())
                .isEqualTo(on("2025-02-14"));
        assertThat(school.timeline("2024/25", "2025-02-20", null)
                        .halfTerms()
                        .get(HT3.ordinal())
                        .to())
                .isEqualTo(on("2025-02-28"));
    }

    @Test
    void the_dates_that_were_set_last_count() {
        school.record("2025-02-18", new TermDatesSet(SCHOOL, YEAR, ownDates("2025-02-28"), on("2025-02-18")));
        school.record("2025-02-20", new TermDatesSet(SCHOOL, YEAR, ownDates("2025-02-19"), on("2025-02-20")));
        assertThat(school.status(HT3, "2025-02-20")).isEqualTo(OVERDUE);
    }

    @Test
    void a_window_in_a_year_without_dates_is_over_when_that_year_is() {
        UUID old = school.planned("Old", due("2001/02", HT3, HT3));
        assertThat(school.action(old).status()).isEqualTo(OVERDUE);
        UUID distant = school.planned("Distant", due("2050/51", HT3, HT3));
        assertThat(school.action(distant).status()).isEqualTo(PLANNED);
    }

    private static List<HalfTermDates> ownDates(String lastDayOfThird) {
        return Arrays.stream(HalfTerm.values())
                .map(halfTerm -> halfTerm == HT3
                        ? new HalfTermDates(halfTerm, on("2025-01-06"), on(lastDayOfThird))
                        : new HalfTermDates(
                                halfTerm,
                                on("2024-09-01").plusMonths(halfTerm.ordinal() * 2L),
                                on("2024-10-01").plusMonths(halfTerm.ordinal() * 2L)))
                .toList();
    }
}
