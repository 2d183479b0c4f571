package uk.waymark.infra.plan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;

/** Targets, flags and actions that cannot be are refused clearly, and nothing is written for them. */
class BadPlansTest extends ApiTest {

    private UUID institution;
    private UUID assessment;

    @BeforeEach
    void aSchoolWithAnAssessment() {
        institution = institution();
        assessment = assessment(institution);
    }

    @Test
    void an_action_that_cannot_be_planned() {
        Reply reply = writingNothing(() -> post(actions(), plan("9.9", "\"owners\":[\"ZZ\"]")));
        reply.isProblem(422, "UNKNOWN_ITEM", "serves[0].item");
        assertThat(reply.allowed()).contains("2.3");
        writingNothing(() -> post(actions(), "{\"serves\":[],\"description\":\"x\"}"))
                .isProblem(400, "REQUIRED", "serves");
        writingNothing(() -> post(actions(), plan("2.3", "\"owners\":[\"\"]"))).isProblem(400, "REQUIRED", "owners[0]");
        writingNothing(() -> post(actions(), plan("2.3", "\"owners\":[null]"))).isProblem(400, "REQUIRED", "owners[0]");
        writingNothing(() -> post(actions(), plan("2.3", "\"owners\":[\"" + "x".repeat(81) + "\"]")))
                .isProblem(400, "VALUE_NOT_ALLOWED", "owners[0]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"academicYear":"2024/26","from":"HT3"}            | VALUE_NOT_ALLOWED | due.academicYear
        {"academicYear":2024,"from":"HT3"}                 | VALUE_NOT_ALLOWED | due.academicYear
        {"academicYear":null,"from":"HT3"}                 | REQUIRED          | due.academicYear
        {"from":"HT3"}                                     | REQUIRED          | due.academicYear
        {"academicYear":"2024/25"}                         | REQUIRED          | due.from
        {"academicYear":"2024/25","from":"HT7"}            | VALUE_NOT_ALLOWED | due.from
        {"academicYear":"2024/25","from":1}                | VALUE_NOT_ALLOWED | due.from
        {"academicYear":"2024/25","from":"HT4","to":"HT2"} | VALUE_NOT_ALLOWED | due
        {"ongoing":false}                                  | VALUE_NOT_ALLOWED | due
        "HT3"                                              | VALUE_NOT_ALLOWED | due
        """, quoteCharacter = '\u0001')
    void a_due_window_that_cannot_be(String due, String code, String field) {
        writingNothing(() -> put(target("2.3"), "{\"level\":3,\"due\":" + due + "}"))
                .isProblem(400, code, field);
        writingNothing(() -> post(actions(), plan("2.3", "\"due\":" + due))).isProblem(400, code, field);
    }

    @Test
    void half_terms_are_listed() {
        Reply reply = put(target("2.3"), "{\"level\":3,\"due\":{\"academicYear\":\"2024/25\",\"from\":\"HT7\"}}");
        assertThat(reply.allowed()).containsExactly("HT1", "HT2", "HT3", "HT4", "HT5", "HT6");
    }

    @Test
    void a_new_date_has_to_be_said() {
        UUID action = action(institution);
        writingNothing(() -> post("/api/actions/" + action + "/schedule", "{\"reason\":\"why\"}"))
                .isProblem(400, "REQUIRED", "due");
    }

    @Test
    void completing_twice() {
        UUID action = action(institution);
        post("/api/actions/" + action + "/completion", "{}").is(200);
        writingNothing(() -> post("/api/actions/" + action + "/completion", "{}"))
                .isProblem(409, "WRONG_STATE", "actionId");
        writingNothing(() -> post(
                        "/api/actions/" + action + "/completion",
                        "{\"completedOn\":\"2025-01-10\",\"effectiveOn\":\"2025-01-11\"}"))
                .isProblem(400, "VALUE_NOT_ALLOWED", "completedOn");
    }

    @Test
    void a_target_that_is_not_above_the_current_level() {
        answer(assessment, "2.3", 3).is(200);
        writingNothing(() -> put(target("2.3"), "{\"level\":3}")).isProblem(422, "TARGET_NOT_ABOVE_CURRENT", "level");
        writingNothing(() -> put(target("2.3"), "{\"level\":5}")).isProblem(422, "VALUE_NOT_ALLOWED", "level");
        writingNothing(() -> put(target("2.3"), "{\"level\":3.5}")).isProblem(400, "VALUE_NOT_ALLOWED", "level");
    }

    @Test
    void flags_are_listed() {
        Reply reply =
                writingNothing(() -> put("/api/assessments/" + assessment + "/flags/2.3", "{\"flag\":\"URGENT\"}"));
        reply.isProblem(400, "VALUE_NOT_ALLOWED", "flag");
        assertThat(reply.allowed()).containsExactly("PRIORITY", "STRENGTH");
    }

    private String target(String item) {
        return "/api/assessments/" + assessment + "/targets/" + item;
    }

    private String actions() {
        return "/api/institutions/" + institution + "/actions";
    }

    private static String plan(String item, String more) {
        return "{\"serves\":[{\"frameworkId\":\"%s\",\"item\":\"%s\"}],\"description\":\"Invite employers\",%s}"
                .formatted(SCHOOL, item, more);
    }
}
