package uk.waymark.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.kernel.calendar.HalfTerm.HT1;
import static uk.waymark.kernel.calendar.HalfTerm.HT3;
import static uk.waymark.kernel.calendar.HalfTerm.HT4;
import static uk.waymark.kernel.calendar.HalfTerm.HT6;
import static uk.waymark.query.timeline.TimelineViews.due;
import static uk.waymark.query.timeline.TimelineViews.on;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionReopened;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.query.TestTexts;
import uk.waymark.query.timeline.work.FindOverdue;
import uk.waymark.query.timeline.work.FindWorkCompleted;
import uk.waymark.query.timeline.work.Overdue;
import uk.waymark.query.timeline.work.WorkCompleted;

/** Tests of all the work of a school, summed up on 1 March 2025. */
class WorkSummaryTest {

    @TempDir
    Path directory;

    private TimelineViews school;

    @BeforeEach
    void a_school() {
        school = new TimelineViews(directory);
    }

    @Test
    void what_is_overdue_is_counted_by_the_year_it_was_due_in() {
        school.planned("Long ago", due("2022/23", HT6, HT6));
        school.planned("Two of them", due("2024/25", HT1, HT1));
        school.planned("This is the other", due("2024/25", HT3, HT3));
        school.planned("Not yet", due("2024/25", HT4, HT4));
        UUID done = school.planned("Done", due("2022/23", HT6, HT6));
        school.record("2025-02-01", new ActionCompleted(done, null, on("2025-02-01")));

        assertThat(school.views
                        .ask(new FindOverdue(TimelineViews.SCHOOL), Overdue.class)
                        .byYear())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(AcademicYear.parse("2022/23"), 1L, AcademicYear.parse("2024/25"), 2L));
    }

    @Test
    void what_was_completed_by_a_day_stands_in_the_order_in_which_it_was() {
        UUID second = school.planned("Second", due("2024/25", HT1, HT1));
        UUID first = school.planned("First", null);
        school.planned("Open", null);
        school.record("2024-10-01", new ActionCompleted(first, TestTexts.text("well"), on("2024-10-01")));
        school.record("2024-12-01", new ActionCompleted(second, null, on("2024-12-01")));
        school.record("2025-01-10", new ActionReopened(first, null, on("2025-01-10")));

        assertThat(completed("2024-11-30")).containsExactly("First");
        assertThat(completed("2024-12-01")).containsExactly("First", "Second");
        assertThat(completed("2025-02-01")).containsExactly("Second");
    }

    private List<String> completed(String asAt) {
        return school
                .views
                .ask(new FindWorkCompleted(TimelineViews.SCHOOL, on(asAt), null), WorkCompleted.class)
                .actions()
                .stream()
                .map(WorkCompleted.Completed::description)
                .toList();
    }
}
