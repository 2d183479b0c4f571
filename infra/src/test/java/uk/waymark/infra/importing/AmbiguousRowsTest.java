package uk.waymark.infra.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Rows that say what another row says, or said: corrections that are taken back, repetitions, and two actions that are alike. */
class AmbiguousRowsTest extends ImportTest {

    private static final String ROW = "5.1,,,Write to ten employers,HT3 SR";
    private static final String CORRECTED = "5.1,,,Write to ten employers,HT4 SR";
    private static final String MOVE = "2024-25&onMatch=MOVE&reason=Half-term%203%20is%20full";

    private School school;

    @BeforeEach
    void a_school_with_an_assessment() {
        school = school();
    }

    @Test
    void a_correction_that_is_taken_back_is_the_same_action_which_moves_to_and_fro() {
        rows(school, "2024-25", ROW);
        rows(school, MOVE, CORRECTED);
        String before = written();

        JsonNode reported = rows(school, "2024-25", ROW);
        assertThat(statuses(reported)).containsExactly("SKIPPED");
        assertThat(codes(reported, 2)).contains("TAKEN_BACK");
        assertThat(row(reported, 2).at("/parts/0/match/due/from").asString()).isEqualTo("HT4");
        assertThat(statuses(rows(school, "2024-25&onMatch=ADD", ROW))).containsExactly("SKIPPED");
        assertThat(written()).isEqualTo(before);

        for (String row : new String[] {ROW, CORRECTED, ROW, CORRECTED}) {
            assertThat(statuses(rows(school, MOVE, row))).containsExactly("IMPORTED_WITH_WARNINGS");
            assertThat(statuses(rows(school, MOVE, row))).containsExactly("ALREADY_PRESENT");
            assertThat(timeline(school, "2024-25"))
                    .containsExactly((row.equals(ROW) ? "HT3" : "HT4") + " Write to ten employers");
        }
    }

    @Test
    void what_somebody_moved_by_hand_is_not_moved_back_by_the_row_that_made_it() {
        JsonNode planned = rows(school, "2024-25", ROW);
        assertThat(statuses(planned)).containsExactly("IMPORTED_WITH_WARNINGS");
        String action = rows(school, "2024-25", CORRECTED)
                .at("/rows/0/parts/0/match/actionId")
                .asString();
        post(
                        "/api/actions/" + action + "/schedule",
                        "{\"due\":{\"academicYear\":\"2024/25\",\"from\":\"HT5\",\"to\":\"HT5\"},\"reason\":\"Later\"}")
                .is(200);

        assertThat(statuses(rows(school, MOVE, ROW))).containsExactly("ALREADY_PRESENT");
        assertThat(timeline(school, "2024-25")).containsExactly("HT5 Write to ten employers");
    }

    @Test
    void of_two_actions_that_match_none_is_moved_and_both_are_named() {
        rows(school, "2024-25", ROW);
        rows(school, "2024-25&onMatch=ADD", CORRECTED);
        String before = written();

        JsonNode report = rows(school, MOVE, ROW.replace("HT3", "HT5"));

        assertThat(statuses(report)).containsExactly("SKIPPED");
        assertThat(codes(report, 2)).contains("MATCHES_ACTIONS");
        JsonNode part = row(report, 2).at("/parts/0");
        assertThat(row(report, 2).path("warnings").toString())
                .contains("HT3 of 2024/25, ", "HT4 of 2024/25, ")
                .contains(part.at("/match/actionId").asString())
                .contains(part.at("/others/0/actionId").asString());
        assertThat(written()).isEqualTo(before);
    }

    /** An action whose own row stands further down is not the one that is meant. */
    @Test
    void of_two_actions_that_of_another_row_is_left_to_it() {
        rows(school, "2024-25", ROW);
        rows(school, "2024-25&onMatch=ADD", CORRECTED);

        JsonNode report = rows(school, MOVE, ROW.replace("HT3", "HT5"), CORRECTED);

        assertThat(statuses(report)).containsExactly("IMPORTED_WITH_WARNINGS", "ALREADY_PRESENT");
        assertThat(timeline(school, "2024-25"))
                .containsExactly("HT4 Write to ten employers", "HT5 Write to ten employers");
    }

    @ParameterizedTest
    @ValueSource(strings = {ROW, "5.1 ,,,Write to ten employers.,HT3 \u2013 SR"})
    void a_row_that_repeats_another_of_the_same_file_is_reported(String repeated) {
        JsonNode report = rows(school, "2024-25", ROW, repeated);

        assertThat(statuses(report)).containsExactly("IMPORTED_WITH_WARNINGS", "SKIPPED");
        assertThat(codes(report, 3)).contains("REPEATED_ROW");
        assertThat(row(report, 3).path("warnings").toString()).contains("says the same as row 2");
        assertThat(timeline(school, "2024-25")).hasSize(1);
        assertThat(statuses(rows(school, "2024-25", ROW, repeated))).containsExactly("ALREADY_PRESENT", "SKIPPED");
    }

    @Test
    void rows_that_are_alike_are_two_actions_if_that_is_said_and_stay_recognised() {
        assertThat(statuses(rows(school, "2024-25&onMatch=ADD", ROW, ROW)))
                .containsExactly("IMPORTED_WITH_WARNINGS", "IMPORTED_WITH_WARNINGS");

        assertThat(statuses(rows(school, "2024-25", ROW, ROW, ROW)))
                .containsExactly("ALREADY_PRESENT", "ALREADY_PRESENT", "SKIPPED");
        assertThat(timeline(school, "2024-25")).hasSize(2);
    }
}
