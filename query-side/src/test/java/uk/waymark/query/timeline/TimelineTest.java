package uk.waymark.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.kernel.calendar.HalfTerm.HT1;
import static uk.waymark.kernel.calendar.HalfTerm.HT3;
import static uk.waymark.kernel.calendar.HalfTerm.HT4;
import static uk.waymark.kernel.calendar.HalfTerm.HT6;
import static uk.waymark.query.TestTexts.text;
import static uk.waymark.query.timeline.TimelineViews.due;
import static uk.waymark.query.timeline.TimelineViews.names;
import static uk.waymark.query.timeline.TimelineViews.on;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.kernel.action.event.ActionCarriedOver;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionRescheduled;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.institution.event.TermDatesSet;

/** Tests of where actions stand in the timeline of a year. */
class TimelineTest {

    @TempDir
    Path directory;

    private TimelineViews school;

    @BeforeEach
    void a_school() {
        school = new TimelineViews(directory);
    }

    @Test
    void an_action_stands_in_every_half_term_of_its_window() {
        school.planned("Visit employers", due("2024/25", HT3, HT4));
        Timeline timeline = school.today("2024/25");
        assertThat(timeline.halfTerms()).extracting(Timeline.Lane::halfTerm).containsExactly(HalfTerm.values());
        assertThat(lanesWith(timeline, "Visit employers")).containsExactly(HT3, HT4);
        assertThat(timeline.ongoing()).isEmpty();
        assertThat(timeline.unscheduled()).isEmpty();
    }

    @Test
    void work_without_a_date_and_ongoing_work_are_shown_as_such() {
        school.planned("Some day", null);
        school.planned("All the time", Due.ongoing());
        Timeline timeline = school.today("2024/25");
        assertThat(names(timeline.unscheduled())).containsExactly("Some day");
        assertThat(names(timeline.ongoing())).containsExactly("All the time");
        assertThat(timeline.halfTerms()).allMatch(lane -> lane.actions().isEmpty());
    }

    @Test
    void ongoing_work_is_shown_in_the_years_in_which_it_was_open() {
        UUID action = school.planned("All the time", Due.ongoing());
        school.record("2025-10-01", new ActionCompleted(action, null, on("2025-10-01")));
        String later = "2027-01-01";
        assertThat(school.timeline("2023/24", later, null).ongoing()).isEmpty();
        assertThat(school.timeline("2024/25", later, null).ongoing()).hasSize(1);
        assertThat(school.timeline("2025/26", later, null).ongoing()).hasSize(1);
        assertThat(school.timeline("2026/27", later, null).ongoing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-27, 2023/24, 2023-09-01, 2024-08-27",
        "2024-08-28, 2024/25, 2024-08-28, 2025-08-31",
        "2024-08-31, 2024/25, 2024-08-28, 2025-08-31",
        "2024-09-01, 2024/25, 2024-08-28, 2025-08-31",
        "2025-08-31, 2024/25, 2024-08-28, 2025-08-31",
        "2025-09-01, 2025/26, 2025-09-01, 2026-08-31",
    })
    void a_year_begins_with_half_terms_that_begin_in_august(String day, String year, String from, String to) {
        HalfTermDates dates = new HalfTermDates(HalfTerm.HT1, on("2024-08-28"), on("2024-10-11"));
        school.record(
                "2023-09-01T09:00:00Z",
                TimelineViews.SCHOOL,
                new TermDatesSet(
                        TimelineViews.SCHOOL, AcademicYear.parse("2024/25"), List.of(dates), on("2023-09-01")));
        UUID action = school.planned("Done on that day", null, day);
        school.record(day, new ActionCompleted(action, null, on(day)));

        Timeline shown = school.timeline(null, day, null);
        assertThat(names(shown.unscheduled())).containsExactly("Done on that day");
        assertThat(shown)
                .returns(AcademicYear.parse(year), Timeline::academicYear)
                .returns(on(from), Timeline::from)
                .returns(on(to), Timeline::to);
    }

    @Test
    void work_that_is_put_off_says_so_where_it_was_due_and_where_it_is_due_now() {
        UUID action = school.planned("Visit employers", due("2024/25", HT3, HT3));
        school.record(
                "2025-01-20", new ActionRescheduled(action, due("2024/25", HT4, HT4), text("ill"), on("2025-01-20")));
        Timeline timeline = school.today("2024/25");
        assertThat(lanesWith(timeline, "Visit employers")).containsExactly(HT4);
        assertThat(lane(timeline, HT4).actions().getFirst().slippedFrom()).containsExactly(due("2024/25", HT3, HT3));
        assertThat(names(lane(timeline, HT3).slippedAway())).containsExactly("Visit employers");
        assertThat(lane(timeline, HT4).slippedAway()).isEmpty();
    }

    @Test
    void work_that_left_the_year_is_still_seen_in_it() {
        UUID action = school.planned("Visit employers", due("2024/25", HT6, HT6));
        school.record(
                "2025-02-01",
                new ActionCarriedOver(
                        action, (Due.Window) due("2025/26", HT1, HT1), text("no time"), on("2025-02-01")));
        Timeline before = school.today("2024/25");
        Timeline after = school.today("2025/26");
        assertThat(lanesWith(before, "Visit employers")).isEmpty();
        assertThat(names(lane(before, HT6).slippedAway())).containsExactly("Visit employers");
        assertThat(lanesWith(after, "Visit employers")).containsExactly(HT1);
        assertThat(lane(after, HT1).actions().getFirst().carriedOver()).isTrue();
    }

    @Test
    void work_that_is_brought_forward_has_not_slipped() {
        UUID action = school.planned("Visit employers", due("2024/25", HT4, HT4));
        school.record(
                "2025-01-20", new ActionRescheduled(action, due("2024/25", HT3, HT3), text("early"), on("2025-01-20")));
        assertThat(school.action(action).slippedFrom()).isEmpty();
        assertThat(lane(school.today("2024/25"), HT4).slippedAway()).isEmpty();
    }

    @Test
    void work_that_loses_its_date_has_slipped_and_is_unscheduled() {
        UUID action = school.planned("Visit employers", due("2024/25", HT3, HT3));
        school.record("2025-01-20", new ActionRescheduled(action, null, text("no idea when"), on("2025-01-20")));
        Timeline timeline = school.today("2024/25");
        assertThat(names(timeline.unscheduled())).containsExactly("Visit employers");
        assertThat(names(lane(timeline, HT3).slippedAway())).containsExactly("Visit employers");
    }

    @Test
    void no_action_is_ever_dropped() {
        List<Due> dues = new ArrayList<>();
        for (HalfTerm halfTerm : HalfTerm.values()) {
            dues.add(Due.in(AcademicYear.parse("2023/24"), halfTerm));
            dues.add(Due.between(AcademicYear.parse("2025/26"), halfTerm, HT6));
        }
        dues.add(Due.ongoing());
        dues.add(null);
        for (int i = 0; i < dues.size(); i++) {
            school.planned("action " + i, dues.get(i));
            Due due = dues.get(i);
            String year =
                    due instanceof Due.Window window ? window.academicYear().toString() : "2024/25";
            assertThat(everywhere(school.today(year))).contains("action " + i);
        }
    }

    @Test
    void actions_are_listed_in_the_order_in_which_they_were_planned() {
        school.planned("b", null, "2024-09-10");
        school.planned("c", null, "2024-09-11");
        school.planned("a", null, "2024-09-12");
        assertThat(names(school.today("2024/25").unscheduled())).containsExactly("b", "c", "a");
    }

    @Test
    void a_year_without_dates_still_has_its_six_half_terms() {
        school.planned("Visit employers", due("2050/51", HT3, HT3));
        Timeline timeline = school.today("2050/51");
        assertThat(timeline.halfTerms()).hasSize(6).allMatch(lane -> lane.from() == null && lane.to() == null);
        assertThat(lanesWith(timeline, "Visit employers")).containsExactly(HT3);
    }

    @Test
    void what_will_be_known_is_what_is_known_now() {
        school.planned("Visit employers", due("2024/25", HT4, HT4));
        Timeline timeline = school.timeline("2024/25", null, "2030-01-01T00:00:00Z");
        assertThat(timeline.asAt()).isEqualTo(on("2025-03-01"));
        assertThat(timeline.knownAt()).isEqualTo("2025-03-01T12:00:00Z");
        assertThat(lane(timeline, HT4).actions())
                .extracting(ActionState::status)
                .containsExactly(ActionStatus.PLANNED);
    }

    @Test
    void an_action_is_there_at_once_even_if_the_clock_that_recorded_it_is_ahead() {
        UUID action = TimelineViews.action("Visit employers");
        school.record("2025-03-01T12:00:05Z", action, school.plan(action, "Visit employers", null, "2025-03-01"));
        assertThat(names(school.today("2024/25").unscheduled())).containsExactly("Visit employers");
        assertThat(school.timeline("2024/25", null, "2025-03-01T11:59:59Z").unscheduled())
                .isEmpty();
    }

    @Test
    void own_dates_count_at_once_even_if_the_clock_that_recorded_them_is_ahead() {
        HalfTermDates dates = new HalfTermDates(HT3, on("2025-01-06"), on("2025-02-21"));
        school.record(
                "2025-03-01T12:00:05Z",
                TimelineViews.SCHOOL,
                new TermDatesSet(TimelineViews.SCHOOL, TimelineViews.YEAR, List.of(dates), on("2025-03-01")));
        assertThat(lane(school.today("2024/25"), HT3).to()).isEqualTo(on("2025-02-21"));
    }

    @Test
    void days_that_four_digits_cannot_write_see_everything_or_nothing() {
        school.planned("Visit employers", null);
        assertThat(school.timeline("2024/25", "+10000-01-01", null).unscheduled())
                .hasSize(1);
        assertThat(school.timeline("2024/25", "-0001-01-01", null).unscheduled())
                .isEmpty();
    }

    private static Timeline.Lane lane(Timeline timeline, HalfTerm halfTerm) {
        return timeline.halfTerms().get(halfTerm.ordinal());
    }

    private static List<HalfTerm> lanesWith(Timeline timeline, String name) {
        return timeline.halfTerms().stream()
                .filter(lane -> names(lane.actions()).contains(name))
                .map(Timeline.Lane::halfTerm)
                .toList();
    }

    private static List<String> everywhere(Timeline timeline) {
        List<ActionState> all = new ArrayList<>(timeline.ongoing());
        all.addAll(timeline.unscheduled());
        timeline.halfTerms().forEach(lane -> all.addAll(lane.actions()));
        return names(all);
    }
}
