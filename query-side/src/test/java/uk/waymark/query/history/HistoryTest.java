package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.query.TestTexts.text;
import static uk.waymark.query.history.HistoryViews.DAY;
import static uk.waymark.query.history.Story.ACTION;
import static uk.waymark.query.history.Story.ASSESSMENT;
import static uk.waymark.query.history.Story.ITEM;
import static uk.waymark.query.history.Story.SCHOOL;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.kernel.assessment.event.CommentAdded;
import uk.waymark.kernel.institution.event.YearGroupsSet;
import uk.waymark.kernel.message.Fact;

/** Tests of the facts that are shown, their order, and what is shown with them. */
class HistoryTest {

    @TempDir
    Path directory;

    private HistoryViews school;

    @BeforeEach
    void a_school() {
        school = new HistoryViews(directory);
    }

    @Test
    void an_entry_says_who_in_what_role_what_and_when() {
        school.everythingHappens();
        HistoryEntry moved = entry("ActionRescheduled");
        assertThat(moved.at()).isBetween(Instant.parse("2024-09-10T08:00:00Z"), Instant.parse("2024-09-10T10:00:00Z"));
        assertThat(moved.effectiveOn()).isEqualTo(DAY);
        assertThat(moved.actor()).isEqualTo("SR");
        assertThat(moved.actorId()).isEqualTo(school.leader);
        assertThat(moved.role()).isEqualTo("CAREERS_LEADER");
        assertThat(moved.source()).isEqualTo("api");
        assertThat(moved.item()).isEqualTo("1.2");
        assertThat(moved.frameworkId()).isEqualTo("cimm-school@2024");
        assertThat(moved.stream()).isEqualTo(ACTION);
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.from()).hasToString("{\"academicYear\":\"2024/25\",\"from\":\"HT3\",\"to\":\"HT3\"}");
        assertThat(moved.to()).hasToString("{\"academicYear\":\"2024/25\",\"from\":\"HT4\",\"to\":\"HT4\"}");
        assertThat(moved.reason()).isEqualTo("it snowed");
    }

    @Test
    void values_before_and_after_are_in_the_json_of_their_kind() {
        school.everythingHappens();
        assertThat(changes("ResponseSubmitted")).isEqualTo("null -> {\"level\":2}");
        assertThat(changes("ResponseReaffirmed")).isEqualTo("{\"level\":3} -> {\"level\":3}");
        assertThat(changes("ResponseWithdrawn")).isEqualTo("{\"level\":3} -> null");
        assertThat(changes("ResponseRetracted")).isEqualTo("{\"level\":1} -> {\"level\":3}");
        assertThat(changes("ItemUnflagged")).isEqualTo("\"STRENGTH\" -> null");
        assertThat(changes("InstitutionRenamed")).isEqualTo("\"Hill School\" -> \"Hill Academy\"");
        assertThat(changes("ActionReassigned")).isEqualTo("[\"SR\"] -> [\"SR\",\"JHu\"]");
        assertThat(changes("ActionReworded")).isEqualTo("\"Visit employers\" -> \"Visit ten employers\"");
        assertThat(changes("ActionCompleted")).isEqualTo("\"STARTED\" -> \"COMPLETED\"");
        assertThat(changes("ReviewReopened")).isEqualTo("\"SIGNED_OFF\" -> \"OPEN\"");
        assertThat(changes("TargetDropped"))
                .isEqualTo(
                        "{\"level\":4,\"due\":{\"academicYear\":\"2024/25\",\"from\":\"HT4\",\"to\":\"HT4\"},\"reached\":false}"
                                + " -> null");
        assertThat(changes("EvidenceWithdrawn")).isEqualTo("\"The spreadsheet\" -> null");
        assertThat(entry("ActionCompleted").text()).isEqualTo("All ten");
        assertThat(entry("EvidenceAdded").text()).isEqualTo("The spreadsheet");
    }

    @Test
    void facts_of_an_item_are_found_with_or_without_its_framework() {
        school.everythingHappens();
        assertThat(facts(school.find("1.2", null, null, null, 1)))
                .contains("ActionPlanned", "ActionItemsChanged")
                .doesNotContain("ResponseSubmitted", "ActionCarriedOver");
        assertThat(facts(school.find("2.3", null, null, null, 1)))
                .contains("ResponseSubmitted", "ActionItemsChanged", "ActionCarriedOver")
                .doesNotContain("ActionPlanned", "InstitutionRegistered");
        assertThat(school.find("cimm-school@2024 2.3", null, null, null, 1))
                .isEqualTo(school.find("2.3", null, null, null, 1));
        assertThat(school.find("cimm-college@2024 2.3", null, null, null, 1).entries())
                .isEmpty();
    }

    @Test
    void facts_of_one_person_are_found() {
        school.everythingHappens();
        school.record(SCHOOL, new YearGroupsSet(SCHOOL, List.of(12), DAY), school.colleague);
        assertThat(facts(school.find(null, school.colleague, null, null, 1))).containsExactly("YearGroupsSet");
        assertThat(school.find(null, new UUID(0, 0), null, null, 1).entries()).isEmpty();
    }

    @Test
    void both_days_of_a_period_belong_to_it_in_london() {
        recordYearGroups("2024-09-30T22:59:59Z", 7);
        recordYearGroups("2024-09-30T23:00:00Z", 8);
        recordYearGroups("2024-10-01T22:59:59Z", 9);
        recordYearGroups("2024-10-01T23:00:00Z", 10);
        LocalDate october = LocalDate.of(2024, 10, 1);
        assertThat(school.find(null, null, october, october, 1).entries())
                .extracting(entry -> String.valueOf(entry.to()))
                .containsExactly("[8]", "[9]");
        assertThat(school.find(null, null, october, null, 1).entries()).hasSize(3);
        assertThat(school.find(null, null, null, october, 1).entries()).hasSize(3);
    }

    @Test
    void another_school_sees_nothing_of_it_and_an_unknown_one_has_no_history() {
        school.everythingHappens();
        FindHistory other = FindHistory.inOrder(new UUID(1, 2), null, null, null, null, 1);
        assertThat(school.views.find(other, History.class)).isEmpty();
    }

    @Test
    void facts_of_one_instant_are_ordered_by_stream_and_place_in_it() {
        school.everythingHappens();
        Instant later = Instant.parse("2025-01-01T09:00:00Z");
        record(later, ASSESSMENT, new CommentAdded(ASSESSMENT, ITEM, new UUID(7, 7), text("late"), DAY));
        record(later, SCHOOL, new YearGroupsSet(SCHOOL, List.of(1), DAY));
        record(later, SCHOOL, new YearGroupsSet(SCHOOL, List.of(2), DAY));
        List<String> all = facts(school.all());
        assertThat(all.subList(all.size() - 3, all.size()))
                .containsExactly("YearGroupsSet", "YearGroupsSet", "CommentAdded");
        assertThat(entry("CommentAdded", 1).sentence()).contains("with effect from 10 September 2024");
    }

    private HistoryEntry entry(String fact) {
        return entry(fact, 0);
    }

    private HistoryEntry entry(String fact, int which) {
        return school.all().entries().stream()
                .filter(entry -> entry.fact().equals(fact))
                .toList()
                .get(which);
    }

    private String changes(String fact) {
        return entry(fact).from() + " -> " + entry(fact).to();
    }

    private static List<String> facts(History history) {
        return history.entries().stream().map(HistoryEntry::fact).toList();
    }

    private void recordYearGroups(String at, int yearGroup) {
        record(Instant.parse(at), SCHOOL, new YearGroupsSet(SCHOOL, List.of(yearGroup), DAY));
    }

    private void record(Instant at, UUID stream, Fact fact) {
        school.recordAt(at, stream, fact, school.leader);
    }
}
