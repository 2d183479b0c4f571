package uk.waymark.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.kernel.calendar.HalfTerm.HT3;
import static uk.waymark.kernel.calendar.HalfTerm.HT4;
import static uk.waymark.query.TestTexts.text;
import static uk.waymark.query.timeline.TimelineViews.ITEM;
import static uk.waymark.query.timeline.TimelineViews.SCHOOL;
import static uk.waymark.query.timeline.TimelineViews.YEAR;
import static uk.waymark.query.timeline.TimelineViews.due;
import static uk.waymark.query.timeline.TimelineViews.names;
import static uk.waymark.query.timeline.TimelineViews.on;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.action.event.ActionCancelled;
import uk.waymark.kernel.action.event.ActionCarriedOver;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionItemsChanged;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.action.event.ActionProgressNoted;
import uk.waymark.kernel.action.event.ActionReassigned;
import uk.waymark.kernel.action.event.ActionReopened;
import uk.waymark.kernel.action.event.ActionRescheduled;
import uk.waymark.kernel.action.event.ActionReworded;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.institution.event.TermDatesSet;

/** Tests of what the rows of the timeline hold, and how they are read. */
class TimelineProjectionTest {

    private static final ItemRef OTHER = new ItemRef("cimm-college@2024", "3.4");

    @TempDir
    Path directory;

    private TimelineViews school;
    private UUID action;

    @BeforeEach
    void an_action() {
        school = new TimelineViews(directory);
        action = school.planned("Visit employers", due("2024/25", HT3, HT3));
    }

    @Test
    void every_fact_shows_in_the_newest_state() {
        everythingHappens();
        ActionState state = school.action(action);
        assertThat(state.description()).isEqualTo("Visit ten employers");
        assertThat(state.serves()).containsExactly(ITEM, OTHER);
        assertThat(state.owners()).containsExactly("AB", "ALL STAFF");
        assertThat(state.due()).isEqualTo(due("2025/26", HT3, HT3));
        assertThat(state.slippedFrom()).containsExactly(due("2024/25", HT3, HT3), due("2024/25", HT4, HT4));
        assertThat(state.plannedOn()).isEqualTo(on("2024-09-10"));
        assertThat(state.startedOn()).isEqualTo(on("2025-01-04"));
        assertThat(state.cancelledOn()).isEqualTo(on("2025-01-10"));
        assertThat(state.notes())
                .containsExactly(new ActionState.Note(new UUID(9, 9), on("2025-01-05"), "JHu", "Three so far"));
        assertThat(state.importedRow()).isFalse();
        assertThat(state.institutionId()).isEqualTo(SCHOOL);
        assertThat(state.version()).isEqualTo(10);
    }

    @Test
    void an_action_that_nobody_planned_is_not_found() {
        assertThat(school.views.find(FindAction.now(new UUID(5, 5)), ActionState.class))
                .isEmpty();
    }

    @Test
    void a_school_without_actions_has_an_empty_timeline_and_an_unknown_one_has_none() {
        UUID unknown = new UUID(5, 5);
        assertThat(school.today("2030/31").halfTerms()).hasSize(6);
        assertThat(school.views.find(new FindTimeline(unknown, YEAR, null, null), Timeline.class))
                .isEmpty();
    }

    @Test
    void an_imported_action_says_so() {
        UUID imported = new UUID(5, 6);
        school.record(
                "2024-09-10",
                new ActionPlanned(
                        imported,
                        SCHOOL,
                        List.of(ITEM),
                        text("From a file"),
                        null,
                        List.of(),
                        "row",
                        on("2024-09-10")));
        assertThat(school.action(imported).importedRow()).isTrue();
        assertThat(school.action(imported).owners()).isEmpty();
    }

    @Test
    void both_clocks_count() {
        school.record("2025-01-20", new ActionReworded(action, text("Visit ten"), null, on("2025-01-10")));
        assertThat(descriptions("2025-01-09", "2025-01-31T00:00:00Z")).containsExactly("Visit employers");
        assertThat(descriptions("2025-01-10", "2025-01-31T00:00:00Z")).containsExactly("Visit ten");
        assertThat(descriptions("2025-01-10", "2025-01-20T08:59:59Z")).containsExactly("Visit employers");
        assertThat(descriptions("2025-01-10", "2025-01-20T09:00:00Z")).containsExactly("Visit ten");
        assertThat(descriptions("2024-09-09", null)).isEmpty();
        assertThat(descriptions(null, "2024-09-10T08:00:00Z")).isEmpty();
    }

    @Test
    void without_a_day_the_london_day_of_what_is_known_counts() {
        assertThat(school.timeline("2024/25", null, "2024-09-30T23:30:00Z").asAt())
                .isEqualTo(on("2024-10-01"));
        assertThat(school.today("2024/25").asAt()).isEqualTo(on("2025-03-01"));
    }

    @Test
    void an_erased_text_is_labelled() {
        school.words.erase(text("Visit employers"));
        assertThat(school.action(action).description()).isEqualTo("[erased]");
    }

    @Test
    void keys_and_names_are_looked_up_once_for_the_whole_answer() {
        school.planned("Another", due("2024/25", HT3, HT4));
        school.planned("A third", null);
        school.words.lookUps();
        school.today("2024/25");
        assertThat(school.words.lookUps()).isEqualTo(2);
    }

    @Test
    void what_is_delivered_twice_changes_nothing() {
        everythingHappens();
        Map<String, List<String>> once = school.views.rows();
        school.views.deliverEverythingAgain();
        assertThat(school.views.rows()).isEqualTo(once);
    }

    @Test
    void a_rebuilt_timeline_is_the_same() {
        everythingHappens();
        Map<String, List<String>> live = school.views.rows();
        school.views.reset();
        assertThat(school.views.rows().values()).hasSize(3).allMatch(List::isEmpty);
        school.views.deliverEverythingAgain();
        assertThat(school.views.rows()).isEqualTo(live);
        assertThat(live.get("timeline_action")).hasSize(11);
        assertThat(live.get("timeline_term_dates")).hasSize(1);
    }

    @Test
    void a_fact_about_an_action_that_nobody_planned_is_an_error() {
        UUID unknown = new UUID(5, 5);
        assertThatThrownBy(() -> school.views.deliverAlone(unknown, 1, new ActionStarted(unknown, on("2025-01-01"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(unknown.toString());
    }

    private List<String> descriptions(String asAt, String knownAt) {
        return names(school.timeline("2024/25", asAt, knownAt)
                .halfTerms()
                .get(HT3.ordinal())
                .actions());
    }

    private void everythingHappens() {
        List<UUID> owners = List.of(school.words.person("AB"), school.words.person("ALL STAFF"));
        school.record("2025-01-01", new ActionReworded(action, text("Visit ten employers"), null, on("2025-01-01")));
        school.record("2025-01-02", new ActionItemsChanged(action, List.of(ITEM, OTHER), on("2025-01-02")));
        school.record("2025-01-03", new ActionReassigned(action, owners, on("2025-01-03")));
        school.record("2025-01-04", new ActionStarted(action, on("2025-01-04")));
        school.record(
                "2025-01-05", new ActionProgressNoted(action, new UUID(9, 9), text("Three so far"), on("2025-01-05")));
        school.record(
                "2025-01-06", new ActionRescheduled(action, due("2024/25", HT4, HT4), text("snow"), on("2025-01-06")));
        school.record("2025-01-07", new ActionCompleted(action, text("done"), on("2025-01-07")));
        school.record("2025-01-08", new ActionReopened(action, text("not quite"), on("2025-01-08")));
        school.record(
                "2025-01-09",
                new ActionCarriedOver(action, (Due.Window) due("2025/26", HT3, HT3), null, on("2025-01-09")));
        school.record("2025-01-10", new ActionCancelled(action, text("no money"), on("2025-01-10")));
        List<HalfTermDates> dates = List.of(new HalfTermDates(HalfTerm.HT1, on("2024-09-04"), on("2024-10-25")));
        school.record("2025-01-11", new TermDatesSet(SCHOOL, YEAR, dates, on("2025-01-11")));
    }
}
