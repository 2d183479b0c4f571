package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.query.TestTexts.text;
import static uk.waymark.query.history.HistoryViews.DAY;
import static uk.waymark.query.history.Story.SCHOOL;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.institution.event.YearGroupsSet;

/** Tests of what the rows of the history hold, and how they are read. */
class HistoryProjectionTest {

    @TempDir
    Path directory;

    private HistoryViews school;

    @BeforeEach
    void a_school() {
        school = new HistoryViews(directory);
    }

    @Test
    void an_erased_text_is_labelled_wherever_it_is_told() {
        school.everythingHappens();
        school.words.erase(text("it snowed"));
        assertThat(moved().reason()).isEqualTo("[erased]");
        assertThat(moved().sentence()).endsWith("because [erased].");
    }

    @Test
    void keys_and_names_are_looked_up_once_for_the_whole_page() {
        school.everythingHappens();
        school.words.lookUps();
        school.all();
        assertThat(school.words.lookUps()).isEqualTo(2);
    }

    @Test
    void pages_hold_a_hundred_facts_each_oldest_first() {
        for (int i = 0; i < 201; i++) {
            school.record(SCHOOL, new YearGroupsSet(SCHOOL, List.of(i), DAY));
        }
        assertThat(school.find(null, null, null, null, 1).next()).isEqualTo(2);
        assertThat(school.find(null, null, null, null, 2).entries())
                .hasSize(100)
                .first()
                .satisfies(entry -> assertThat(entry.to()).hasToString("[100]"));
        assertThat(school.find(null, null, null, null, 3).entries()).hasSize(1);
        assertThat(school.find(null, null, null, null, 3).next()).isNull();
        assertThatThrownBy(() -> school.find(null, null, null, null, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_delivered_twice_changes_nothing() {
        school.everythingHappens();
        Map<String, List<String>> once = school.views.rows();
        school.views.deliverEverythingAgain();
        assertThat(school.views.rows()).isEqualTo(once);
    }

    @Test
    void the_order_of_different_streams_makes_no_difference() {
        school.everythingHappens();
        Map<String, List<String>> live = school.views.rows();
        List<HistoryEntry> told = school.all().entries();
        school.views.reset();
        school.views.deliverStreamByStream();
        assertThat(school.views.rows()).isEqualTo(live);
        assertThat(school.all().entries()).isEqualTo(told);
    }

    @Test
    void a_rebuilt_history_is_the_same() {
        school.everythingHappens();
        Map<String, List<String>> live = school.views.rows();
        school.views.reset();
        assertThat(school.views.rows().values()).hasSize(3).allMatch(List::isEmpty);
        school.views.deliverEverythingAgain();
        assertThat(school.views.rows()).isEqualTo(live);
    }

    @Test
    void a_fact_of_a_stream_that_never_began_is_an_error() {
        UUID unknown = new UUID(9, 9);
        assertThatThrownBy(() -> school.views.deliverAlone(unknown, 1, new ActionStarted(unknown, DAY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(unknown.toString());
    }

    private HistoryEntry moved() {
        return school.all().entries().stream()
                .filter(entry -> entry.fact().equals("ActionRescheduled"))
                .findFirst()
                .orElseThrow();
    }
}
