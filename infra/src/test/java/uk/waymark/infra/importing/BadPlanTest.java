package uk.waymark.infra.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.importing.file.PlanFile;

/** Each is refused with a problem that says what to mend, and nothing is written. */
class BadPlanTest extends ImportTest {

    private UUID institution;

    @BeforeEach
    void aSchoolWithAnAssessment() {
        institution = school().institutionId();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400, EMPTY_FILE",
        "'Leadership area,Current position\n1.2,a\n', 422, MISSING_COLUMNS",
        "'Leadership area,Current position,Actions to improve,Next steps,When / who\n', 422, NO_ROWS",
        "'Leadership area,Current position,Actions to improve,Next steps,When / who\n"
                + "1.2,\"a,b,c,d\n"
                + "', 400, MALFORMED_CSV"
    })
    void a_file_that_is_no_plan(String file, int status, String code) {
        refused(file.getBytes(StandardCharsets.UTF_8), "2024-25", status, code);
    }

    @Test
    void fifty_thousand_rows_are_refused_at_once() {
        byte[] file = (HEADER + "1.2,a,b,c,HT3 SR\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8);

        assertTimeout(Duration.ofSeconds(5), () -> refused(file, "2024-25", 413, "TOO_MANY_ROWS"));
    }

    @Test
    void more_than_the_largest_plan() {
        int largest = Math.toIntExact(PlanFile.LARGEST.toBytes());

        refused(new byte[largest + 1], "2024-25", 413, "TOO_LARGE");
        refused(new byte[3 * largest], "2024-25", 413, "CONTENT_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({
        "2024/26, 400, VALUE_NOT_ALLOWED",
        "next, 400, VALUE_NOT_ALLOWED",
        "2024-25&effectiveOn=2999-01-01, 422, IN_THE_FUTURE",
        "2024-25&effectiveOn=soon, 400, VALUE_NOT_ALLOWED",
        "2024-25&effectiveOn=1024-09-10, 422, VALUE_NOT_ALLOWED",
        "2024-25&effectiveOn=0001-01-01&dryRun=true, 422, VALUE_NOT_ALLOWED",
        "2024-25&onMatch=move, 400, VALUE_NOT_ALLOWED",
        "2024-25&dryRun=maybe, 400, VALUE_NOT_ALLOWED",
        "2024-25&frameworkId=cimm-school@1999, 422, UNKNOWN_FRAMEWORK",
        "2024-25&frameworkId=cimm-college@2024, 409, WRONG_STATE"
    })
    void a_parameter_that_cannot_be(String parameters, int status, String code) {
        refused(RealPlan.bytes(), parameters, status, code);
    }

    @Test
    void a_value_of_a_list_is_refused_with_the_list() {
        Reply reply = imports(institution, "2024-25&onMatch=move", RealPlan.bytes());

        assertThat(reply.allowed()).containsExactly("REPORT", "MOVE", "ADD");
        assertThat(reply.json().path("detail").asString())
                .isEqualTo("'move' is not a value for onMatch. It is REPORT, MOVE or ADD.");
    }

    @Test
    void an_institution_that_does_not_exist() {
        imports(UUID.randomUUID(), "2024-25", RealPlan.bytes()).isProblem(404, "NOT_FOUND", "institutionId");
    }

    @Test
    void an_institution_without_an_assessment_is_told_to_open_one() {
        UUID none = institution();
        String before = written();

        Reply reply = imports(none, "2024-25", RealPlan.bytes());

        reply.isProblem(409, "WRONG_STATE", "frameworkId");
        assertThat(reply.json().path("detail").asString()).contains("Open one first");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void a_school_with_two_assessments_has_to_say_which() {
        post("/api/institutions/" + institution + "/assessments", "{\"frameworkId\":\"cimm-college@2024\"}")
                .is(201);

        Reply open = imports(institution, "2024-25&dryRun=true", RealPlan.bytes());
        Reply said = imports(institution, "2024-25&dryRun=true&frameworkId=" + SCHOOL, RealPlan.bytes());

        open.isProblem(422, "VALUE_NOT_ALLOWED", "frameworkId");
        assertThat(open.allowed()).hasSize(2);
        assertThat(said.is(200).json().path("frameworkId").asString()).isEqualTo(SCHOOL);
    }

    @Test
    void another_content_type() {
        Reply reply = post("/api/institutions/" + institution + "/imports/action-plan?academicYear=2024-25", "{}");

        reply.isProblem(415, "UNSUPPORTED_MEDIA_TYPE", null);
        assertThat(reply.json().path("detail").asString()).contains("text/csv");
    }

    @Test
    void windows_1252_is_read_and_the_report_says_that_it_was_assumed() {
        byte[] file = RealPlan.text().getBytes(Charset.forName("windows-1252"));

        JsonNode report =
                imports(institution, "2024-25&dryRun=true", file).is(200).json();

        assertThat(report.at("/notices/0/code").asString()).isEqualTo("ENCODING_ASSUMED");
        assertThat(report.path("imported").asInt()).isEqualTo(13);
    }

    private void refused(byte[] file, String parameters, int status, String code) {
        String before = written();

        Reply reply = imports(institution, parameters, file);

        assertThat(reply.is(status).json().path("code").asString()).isEqualTo(code);
        assertThat(reply.json().path("detail").asString()).isNotBlank();
        assertThat(written()).isEqualTo(before);
    }
}
