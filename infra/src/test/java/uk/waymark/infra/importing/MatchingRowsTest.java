package uk.waymark.infra.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A row that says again what an open action says already is reported; that action is moved, or another one added. */
class MatchingRowsTest extends ImportTest {

    private static final String ROW = "5.1,,,Write to ten employers,HT3 SR";
    private static final String CORRECTED = "5.1,,,Write to ten employers,HT4 SR";
    private static final String MOVE = "&onMatch=MOVE&reason=Half-term%203%20is%20full";

    private School school;

    @BeforeEach
    void a_school_with_an_assessment() {
        school = school();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CORRECTED,
                "5.1,,,Write to ten employers ,HT4 SR",
                "5.1,,,Write to ten employers\u00a0,HT3 SR JB",
                "5.1 Encounters with employers and employees,,,\u201cWrite to ten employers\u201d.,HT4 SR",
                "5.1,,,Write to ten employers,On going SR",
                "5.1,,,Write to ten employers,"
            })
    void a_corrected_row_is_reported_and_adds_nothing(String corrected) {
        rows(school, "2024-25", ROW);
        String before = written();

        JsonNode report = rows(school, "2024-25", corrected);

        assertThat(statuses(report)).containsExactly("SKIPPED");
        assertThat(codes(report, 2)).contains("MATCHES_ACTION");
        JsonNode match = row(report, 2).at("/parts/0/match");
        assertThat(match.path("description").asString()).isEqualTo("Write to ten employers");
        assertThat(row(report, 2).path("warnings").toString())
                .contains("'Write to ten employers' (HT3 of 2024/25, "
                        + match.path("actionId").asString() + ")");
        assertThat(written()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-25, HT3 SR, HT4 SR",
        "2024-25, HT3 SR, On going SR",
        "2024-25, On going SR, HT4 SR",
        "2025-26, On going SR, HT4 SR",
        "2025-26, SR, HT4 SR",
        "2025-26, SR, SR"
    })
    void an_open_action_of_the_same_year_or_of_none_is_moved_for_a_reason(String year, String when, String then) {
        rows(school, "2024-25&effectiveOn=2024-09-10", "5.1,,,Write to ten employers," + when);
        String corrected = "5.1,,,Write to ten employers," + then;

        assertThat(codes(rows(school, year + "&onMatch=REPORT", corrected), 2)).contains("MATCHES_ACTION");
        if (!when.equals(then)) {
            assertThat(codes(rows(school, year + "&onMatch=MOVE", corrected), 2))
                    .contains("REASON_REQUIRED");
            assertThat(statuses(rows(school, year + MOVE, corrected))).containsExactly("IMPORTED_WITH_WARNINGS");
            assertThat(history()).contains("Half-term 3 is full");
        }
        assertThat(timeline(school, year)).hasSize(1);
    }

    @Test
    void a_row_that_moved_its_action_has_had_its_turn() {
        rows(school, "2024-25", ROW);
        rows(school, "2024-25" + MOVE, CORRECTED);
        assertThat(timeline(school, "2024-25")).containsExactly("HT4 Write to ten employers");
        completed();
        String before = written();

        assertThat(statuses(rows(school, "2024-25", ROW))).containsExactly("ALREADY_PRESENT");
        assertThat(statuses(rows(school, "2024-25", CORRECTED))).containsExactly("ALREADY_PRESENT");
        assertThat(statuses(rows(school, "2024-25" + MOVE, CORRECTED))).containsExactly("ALREADY_PRESENT");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void another_one_is_added_where_that_is_meant() {
        rows(school, "2024-25", ROW);

        assertThat(statuses(rows(school, "2024-25&onMatch=ADD", CORRECTED))).containsExactly("IMPORTED_WITH_WARNINGS");

        assertThat(timeline(school, "2024-25"))
                .containsExactly("HT3 Write to ten employers", "HT4 Write to ten employers");
        assertThat(statuses(rows(school, "2024-25", CORRECTED))).containsExactly("ALREADY_PRESENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.2,,,Write to ten employers,HT4 SR",
                "5.1,,,Write to twenty employers,HT4 SR",
                "5.1,,,Do not write to ten employers,HT4 SR"
            })
    void another_item_or_other_words_are_no_match(String other) {
        rows(school, "2024-25", ROW);

        assertThat(statuses(rows(school, "2024-25", other))).containsExactly("IMPORTED_WITH_WARNINGS");
    }

    @Test
    void an_action_of_another_year_and_one_that_is_done_are_no_match() {
        rows(school, "2024-25", ROW);
        assertThat(statuses(rows(school, "2025-26", CORRECTED))).containsExactly("IMPORTED_WITH_WARNINGS");
        completed();

        assertThat(statuses(rows(school, "2024-25", CORRECTED))).containsExactly("IMPORTED_WITH_WARNINGS");
    }

    @Test
    void what_is_ongoing_stays_one_action_over_the_years() {
        String ongoing = "5.1,,,Write to ten employers,On going SR";
        rows(school, "2024-25", ongoing);

        assertThat(statuses(rows(school, "2025-26", ongoing))).containsExactly("ALREADY_PRESENT");
        assertThat(codes(rows(school, "2026-27", ongoing.replace("SR", "JB")), 2))
                .contains("MATCHES_ACTION");
        assertThat(timeline(school, "2026-27")).containsExactly("ongoing Write to ten employers");
    }

    @Test
    void an_action_that_was_planned_by_hand_matches_too() {
        UUID planned = action(school.institutionId());

        JsonNode report = rows(school, "2024-25", "2.3,,,Invite employers,HT5 SR");

        assertThat(row(report, 2).at("/parts/0/match/actionId").asString()).isEqualTo(planned.toString());
    }

    @Test
    void one_action_is_moved_by_one_row() {
        rows(school, "2024-25", ROW);

        JsonNode both = rows(school, "2024-25" + MOVE, CORRECTED, CORRECTED.replace("HT4", "HT5"));
        assertThat(codes(both, 3)).contains("MATCHES_ACTION");
        assertThat(timeline(school, "2024-25")).containsExactly("HT4 Write to ten employers");

        JsonNode recognised = rows(school, "2024-25" + MOVE, CORRECTED.replace("HT4", "HT6"), CORRECTED);
        assertThat(statuses(recognised)).containsExactly("SKIPPED", "ALREADY_PRESENT");
        assertThat(timeline(school, "2024-25")).containsExactly("HT4 Write to ten employers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SR", "HT9 SR", "HT5 to HT3 SR"})
    void an_action_is_not_moved_to_no_time(String when) {
        rows(school, "2024-25", ROW);

        JsonNode report = rows(school, "2024-25" + MOVE, "5.1,,,Write to ten employers," + when);

        assertThat(row(report, 2).path("warnings").toString()).contains("gives no time to move it to");
        assertThat(timeline(school, "2024-25")).containsExactly("HT3 Write to ten employers");
    }

    @Test
    void the_owners_of_an_action_that_is_moved_stay_and_that_is_said() {
        rows(school, "2024-25", ROW);

        JsonNode report = rows(school, "2024-25" + MOVE, CORRECTED.replace("SR", "JB"));

        assertThat(codes(report, 2)).contains("OWNERS_KEPT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&onMatch=REPORT", MOVE, "&onMatch=MOVE", "&onMatch=ADD"})
    void a_dry_run_reports_the_same_and_writes_nothing(String parameters) {
        rows(school, "2024-25", ROW);
        String before = written();

        JsonNode rehearsed = rows(school, "2024-25&dryRun=true" + parameters, CORRECTED);

        assertThat(written()).isEqualTo(before);
        assertThat(((ObjectNode) rehearsed).put("dryRun", false))
                .isEqualTo(rows(school, "2024-25" + parameters, CORRECTED));
    }

    private void completed() {
        String action = rows(school, "2024-25&dryRun=true&onMatch=REPORT", ROW.replace("HT3", "HT6"))
                .at("/rows/0/parts/0/match/actionId")
                .asString();
        post("/api/actions/" + action + "/completion", "{}").is(200);
    }

    private String history() {
        return get("/api/institutions/" + school.institutionId() + "/history")
                .is(200)
                .response()
                .body();
    }
}
