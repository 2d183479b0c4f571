package uk.waymark.infra.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A row that would let an answer fall or change a target is applied only if it is named, and for a reason. */
class FallingRowsTest extends ImportTest {

    private static final String YEAR = "2024-25&effectiveOn=2025-01-15";
    private static final String REASON = "&reason=New%20head%20looked%20again";

    private School school;

    @BeforeEach
    void a_school_with_an_assessment() {
        school = school();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", REASON, "&falls=2", REASON + "&falls=3"})
    void an_answer_that_falls_is_reported_and_the_rest_of_its_row_applied(String parameters) {
        answered("1.1", 4, "2024-09-10");

        JsonNode report = rows(school, YEAR + parameters, falling(), "1.3," + text("1.3", 2) + ",,,");

        assertThat(codes(report, 2)).contains("REASON_REQUIRED");
        assertThat(row(report, 2).path("warnings").toString()).contains("would fall from Response 4");
        assertThat(row(report, 2).at("/parts/0").toString())
                .isEqualTo("{\"part\":\"ANSWER\",\"outcome\":\"REFUSED\",\"needsReason\":true,\"replaces\":4,"
                        + "\"match\":null,\"others\":[]}");
        assertThat(row(report, 2).at("/parts/1/outcome").asString()).isEqualTo("APPLIED");
        assertThat(level("1.1")).isEqualTo(4);
        assertThat(level("1.3")).isEqualTo(2);
        assertThat(timeline(school, "2024-25")).containsExactly("HT3 Talk");
    }

    @Test
    void only_the_rows_that_are_named_fall() {
        answered("1.1", 4, "2024-09-10");
        answered("1.3", 4, "2024-09-10");

        JsonNode report = rows(school, YEAR + REASON + "&falls=2", falling(), "1.3," + text("1.3", 2) + ",,,");

        assertThat(codes(report, 2)).doesNotContain("REASON_REQUIRED");
        assertThat(codes(report, 3)).contains("REASON_REQUIRED");
        assertThat(level("1.1")).isEqualTo(2);
        assertThat(level("1.3")).isEqualTo(4);
        assertThat(history()).contains("New head looked again");
    }

    @Test
    void a_late_entry_that_makes_the_next_answer_a_fall_is_one_too() {
        answered("1.1", 1, "2024-09-10");
        answered("1.1", 2, "2025-03-01");
        String late = "1.1," + text("1.1", 4) + ",,,";

        JsonNode report = rows(school, YEAR + REASON, late);

        assertThat(row(report, 2).at("/parts/0/needsReason").asBoolean()).isTrue();
        assertThat(row(report, 2).at("/parts/0/replaces").isNull()).isTrue();
        assertThat(row(report, 2).path("warnings").toString()).contains("The answer that follows it would be a fall");
        assertThat(statuses(rows(school, YEAR + REASON + "&falls=2", late))).containsExactly("IMPORTED_WITH_WARNINGS");
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 'The target Response 3 would be changed'", "3, 3, 'The target Response 3 was reached and'"})
    void a_target_is_replaced_only_where_its_row_is_named(int now, int aim, String said) {
        put("/api/assessments/" + school.assessmentId() + "/targets/1.1", "{\"level\":" + aim + "}")
                .is(200);
        answered("1.1", now, "2024-09-10");
        String row = "1.1,," + text("1.1", 4) + ",,HT5 SR";

        JsonNode report = rows(school, "2024-25" + REASON, row);
        assertThat(codes(report, 2)).contains("REASON_REQUIRED");
        assertThat(row(report, 2).path("warnings").toString()).contains(said);
        assertThat(row(report, 2).at("/parts/0/replaces").asInt()).isEqualTo(aim);
        assertThat(history()).doesNotContain("HT5");

        rows(school, "2024-25" + REASON + "&falls=2", row);
        assertThat(standing(school, "1.1").at("/target/level").asInt()).isEqualTo(4);
        assertThat(history()).contains("New head looked again");
    }

    @Test
    void a_target_that_was_reached_is_none_that_could_be_reached_again() {
        put("/api/assessments/" + school.assessmentId() + "/targets/1.1", "{\"level\":4}")
                .is(200);
        answered("1.1", 4, "2024-09-10");

        JsonNode report = rows(school, "2024-25", "1.1,," + text("1.1", 4) + ",,HT5 SR");

        assertThat(codes(report, 2)).contains("TARGET_NOT_ABOVE_CURRENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", REASON, REASON + "&falls=2", REASON + "&falls=2,3"})
    void a_dry_run_reports_the_same_and_writes_nothing(String parameters) {
        answered("1.1", 4, "2024-09-10");
        put("/api/assessments/" + school.assessmentId() + "/targets/1.3", "{\"level\":3}")
                .is(200);
        String[] plan = {falling(), "1.3," + text("1.3", 3) + "," + text("1.3", 4) + ",,HT5 SR"};
        String before = written();

        JsonNode rehearsed = rows(school, YEAR + parameters + "&dryRun=true", plan);

        assertThat(written()).isEqualTo(before);
        assertThat(((ObjectNode) rehearsed).put("dryRun", false)).isEqualTo(rows(school, YEAR + parameters, plan));
    }

    @ParameterizedTest
    @CsvSource({
        "falls=9, 422, falls",
        "falls=two, 400, falls",
        "'falls=2,,3', 400, falls",
        "onMatch=move, 400, onMatch",
        "onMatch=UPDATE, 400, onMatch"
    })
    void what_cannot_be_meant_is_refused(String parameter, int status, String field) {
        imports(school.institutionId(), YEAR + "&" + parameter, (HEADER + falling()).getBytes(StandardCharsets.UTF_8))
                .isProblem(status, "VALUE_NOT_ALLOWED", field);
    }

    private String falling() {
        return "1.1," + text("1.1", 2) + ",,Talk,HT3 SR";
    }

    private void answered(String item, int level, String day) {
        answered(school, item, level, day);
    }

    private int level(String item) {
        return standing(school, item).at("/answer/level").asInt();
    }

    private String history() {
        return get("/api/institutions/" + school.institutionId() + "/history?item=1.1")
                .is(200)
                .response()
                .body();
    }
}
