package uk.waymark.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every wrong request gets a clear answer, and nothing is written for it: no event, no person, no key. */
class BadInputTest extends ApiTest {

    private static final UUID NOBODY = UUID.fromString("00000000-0000-0000-0000-00000000dead");

    private UUID institution;
    private UUID assessment;

    @BeforeEach
    void aSchoolWithAnAssessment() {
        institution = institution();
        assessment = assessment(institution);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"answer":{"level":2.5}}                    | VALUE_NOT_ALLOWED | answer.level
                    {"answer":{"level":"two"}}                  | VALUE_NOT_ALLOWED | answer.level
                    {"answer":{"level":"2"}}                    | VALUE_NOT_ALLOWED | answer.level
                    {"answer":{"level":true}}                   | VALUE_NOT_ALLOWED | answer.level
                    {"answer":{"level":null}}                   | REQUIRED          | answer.level
                    {"answer":{"level":99999999999}}            | VALUE_NOT_ALLOWED | answer.level
                    {"answer":{"levle":2}}                      | VALUE_NOT_ALLOWED | answer
                    {"answer":{}}                               | VALUE_NOT_ALLOWED | answer
                    {"answer":2}                                | VALUE_NOT_ALLOWED | answer
                    {"answer":{"level":2,"count":3}}            | UNKNOWN_FIELD     | answer.count
                    {"answer":{"agreement":"MAYBE"}}            | VALUE_NOT_ALLOWED | answer.agreement
                    {"answer":{"parts":{"a":"yes"}}}            | VALUE_NOT_ALLOWED | answer.parts.a
                    {"answer":{"yearGroups":[8,"x"]}}           | VALUE_NOT_ALLOWED | answer.yearGroups[1]
                    {"answer":null}                             | REQUIRED          | answer
                    {}                                          | REQUIRED          | answer
                    {"answer":{"level":2},"note":"x"}           | UNKNOWN_FIELD     | note
                    {"answer":{"level":2},"reason":5}           | VALUE_NOT_ALLOWED | reason
                    {"answer":{"level":2},"evidence":[""]}      | REQUIRED          | evidence[0]
                    {"answer":{"level":2},"effectiveOn":"2025-02-30"} | VALUE_NOT_ALLOWED | effectiveOn
                    {"answer":{"level":2},"effectiveOn":"30/01/2025"} | VALUE_NOT_ALLOWED | effectiveOn
                    {"answer":{"level":2},"effectiveOn":20250130}     | VALUE_NOT_ALLOWED | effectiveOn
                    {"answer":{"level":2}                       | MALFORMED_JSON    |
                    {"answer":{"level":2}} x                    | MALFORMED_JSON    |
                    {"answer":{"level":2},"answer":{"level":3}} | MALFORMED_JSON    |
                    [{"answer":{"level":2}}]                    | MALFORMED_JSON    |
                    "level 2"                                   | MALFORMED_JSON    |
                    """, quoteCharacter = '\u0001')
    void a_body_that_cannot_be_an_answer(String body, String code, String field) {
        writingNothing(() -> put(response("2.3"), body)).isProblem(400, code, field);
    }

    @Test
    void no_body_where_one_is_needed() {
        writingNothing(() -> put(response("2.3"), "")).is(400);
        writingNothing(() -> put(response("2.3"), "null")).is(400);
    }

    @Test
    void a_text_that_is_too_long() {
        String body = "{\"answer\":{\"level\":2},\"reason\":\"" + "x".repeat(4001) + "\"}";
        writingNothing(() -> put(response("2.3"), body)).isProblem(400, "VALUE_NOT_ALLOWED", "reason");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, -1})
    void a_level_the_item_does_not_have(int level) {
        Reply reply = writingNothing(() -> put(
                response("6.1"), "{\"answer\":{\"level\":" + level + "},\"evidence\":\"seen\",\"reason\":\"why\"}"));
        reply.isProblem(422, "VALUE_NOT_ALLOWED", "answer.level");
        assertThat(reply.allowed()).containsExactly("2", "3", "4");
    }

    @Test
    void an_answer_of_the_wrong_kind() {
        Reply reply = writingNothing(() -> put(response("2.3"), "{\"answer\":{\"count\":12}}"));
        reply.isProblem(422, "WRONG_ANSWER_KIND", "answer");
        assertThat(reply.allowed()).containsExactly("LEVEL");
    }

    @Test
    void an_unknown_way_to_answer_lists_the_known_ones() {
        Reply reply = put(response("2.3"), "{\"answer\":{\"levle\":2}}");
        assertThat(reply.allowed()).contains("{\"level\":2}").hasSize(6);
    }

    @Test
    void an_unknown_item_in_the_path() {
        for (String path : List.of(response("9.9"), "/api/assessments/" + assessment + "/targets/9.9")) {
            Reply reply = writingNothing(
                    () -> put(path, path.contains("targets") ? "{\"level\":3}" : "{\"answer\":{\"level\":2}}"));
            reply.isProblem(404, "UNKNOWN_ITEM", "item");
            assertThat(reply.allowed()).contains("1.1", "2.3").hasSize(32);
        }
    }

    @Test
    void unknown_things_in_the_path() {
        String answer = "{\"answer\":{\"level\":2},\"evidence\":\"seen\"}";
        writingNothing(() -> put("/api/assessments/" + NOBODY + "/responses/2.3", answer))
                .isProblem(404, "NOT_FOUND", "assessmentId");
        writingNothing(() -> post("/api/institutions/" + NOBODY + "/actions", plan("2.3", "\"owners\":[\"ZZ\"]")))
                .isProblem(404, "NOT_FOUND", "institutionId");
        writingNothing(() ->
                        post("/api/institutions/" + NOBODY + "/assessments", "{\"frameworkId\":\"" + SCHOOL + "\"}"))
                .isProblem(404, "NOT_FOUND", "institutionId");
        writingNothing(() -> post("/api/actions/" + NOBODY + "/completion", "{\"outcome\":\"done\"}"))
                .isProblem(404, "NOT_FOUND", "actionId");
        // an id of another kind of thing is no such thing either
        writingNothing(() -> post("/api/actions/" + assessment + "/completion", "{\"outcome\":\"done\"}"))
                .isProblem(404, "NOT_FOUND", "actionId");
        for (String path : List.of("maturity", "progress", "reviews", "items/2.3")) {
            get("/api/assessments/" + NOBODY + "/" + path).isProblem(404, "NOT_FOUND", "assessmentId");
        }
        get("/api/institutions/" + NOBODY + "/timeline?academicYear=2024-25")
                .isProblem(404, "NOT_FOUND", "institutionId");
        get("/api/institutions/" + NOBODY + "/history").isProblem(404, "NOT_FOUND", "institutionId");
        get("/api/institutions/" + NOBODY).isProblem(404, "NOT_FOUND", "institutionId");
        get("/api/institutions?urn=999999").isProblem(404, "NOT_FOUND", "urn");
        get("/api/actions/" + NOBODY).isProblem(404, "NOT_FOUND", "actionId");
        get("/api/frameworks/cimm-school@1999").isProblem(404, "UNKNOWN_FRAMEWORK", "frameworkId");
    }

    @Test
    void an_unknown_framework() {
        String open = "/api/institutions/" + institution + "/assessments";
        Reply reply = writingNothing(() -> post(open, "{\"frameworkId\":\"cimm-school@1999\"}"));
        reply.isProblem(422, "UNKNOWN_FRAMEWORK", "frameworkId");
        assertThat(reply.allowed()).contains(SCHOOL, "cimm-college@2024");
        writingNothing(() -> post(open, "{}")).isProblem(400, "REQUIRED", "frameworkId");
    }

    @Test
    void an_action_for_an_unknown_item_makes_no_owner() {
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
    void flags_are_listed() {
        Reply reply =
                writingNothing(() -> put("/api/assessments/" + assessment + "/flags/2.3", "{\"flag\":\"URGENT\"}"));
        reply.isProblem(400, "VALUE_NOT_ALLOWED", "flag");
        assertThat(reply.allowed()).containsExactly("PRIORITY", "STRENGTH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"urn":"12345","name":"A","type":"SCHOOL"}       | VALUE_NOT_ALLOWED | urn
                    {"urn":"ABCDEF","name":"A","type":"SCHOOL"}      | VALUE_NOT_ALLOWED | urn
                    {"urn":123456,"name":"A","type":"SCHOOL"}        | VALUE_NOT_ALLOWED | urn
                    {"name":"A","type":"SCHOOL"}                     | REQUIRED          | urn
                    {"urn":"199999","name":" ","type":"SCHOOL"}      | REQUIRED          | name
                    {"urn":"199999","name":"A","type":"NURSERY"}     | VALUE_NOT_ALLOWED | type
                    {"urn":"199999","name":"A"}                      | REQUIRED          | type
                    """, quoteCharacter = '\u0001')
    void an_institution_that_cannot_be(String body, String code, String field) {
        writingNothing(() -> post("/api/institutions", body)).isProblem(400, code, field);
    }

    @Test
    void a_day_in_the_future_makes_no_key_and_no_owner() {
        String later = "\"effectiveOn\":\"2999-01-01\"";
        writingNothing(() -> put(response("2.3"), "{\"answer\":{\"level\":2},\"evidence\":\"seen\"," + later + "}"))
                .isProblem(422, "IN_THE_FUTURE", "effectiveOn");
        writingNothing(() -> post(actions(), plan("2.3", "\"owners\":[\"ZZ\"]," + later)))
                .isProblem(422, "IN_THE_FUTURE", "effectiveOn");
        writingNothing(() -> post(
                        "/api/institutions",
                        "{\"urn\":\"%s\",\"name\":\"A\",\"type\":\"SCHOOL\",%s}".formatted(freeUrn(), later)))
                .isProblem(422, "IN_THE_FUTURE", "effectiveOn");
    }

    @Test
    void a_fall_without_a_reason() {
        answer(assessment, "2.3", 3).is(200);
        writingNothing(() -> answer(assessment, "2.3", 2)).isProblem(422, "REASON_REQUIRED", "reason");
        writingNothing(() -> put(response("2.3"), "{\"answer\":{\"level\":2},\"reason\":\"  \"}"))
                .isProblem(422, "REASON_REQUIRED", "reason");
    }

    @Test
    void a_target_that_is_not_above_the_current_level() {
        answer(assessment, "2.3", 3).is(200);
        writingNothing(() -> put(target("2.3"), "{\"level\":3}")).isProblem(422, "TARGET_NOT_ABOVE_CURRENT", "level");
        writingNothing(() -> put(target("2.3"), "{\"level\":5}")).isProblem(422, "VALUE_NOT_ALLOWED", "level");
        writingNothing(() -> put(target("2.3"), "{\"level\":3.5}")).isProblem(400, "VALUE_NOT_ALLOWED", "level");
    }

    @Test
    void completing_twice() {
        UUID action = action(institution);
        post("/api/actions/" + action + "/completion", "{}").is(200);
        writingNothing(() -> post("/api/actions/" + action + "/completion", "{}"))
                .isProblem(409, "WRONG_STATE", null);
        writingNothing(() -> post(
                        "/api/actions/" + action + "/completion",
                        "{\"completedOn\":\"2025-01-10\",\"effectiveOn\":\"2025-01-11\"}"))
                .isProblem(400, "VALUE_NOT_ALLOWED", "completedOn");
    }

    @ParameterizedTest
    @CsvSource({
        "/maturity?asAt=yesterday, asAt",
        "/maturity?knownAt=2025-01-01, knownAt",
        "/progress?asAt=2025-13-01, asAt"
    })
    void a_moment_that_cannot_be(String path, String field) {
        get("/api/assessments/" + assessment + path).isProblem(400, "VALUE_NOT_ALLOWED", field);
    }

    @Test
    void paths_and_parameters_that_cannot_be_read() {
        get("/api/assessments/42/maturity").isProblem(400, "VALUE_NOT_ALLOWED", "assessmentId");
        get("/api/assessments/1-1-1-1-1/maturity").isProblem(400, "VALUE_NOT_ALLOWED", "assessmentId");
        get("/api/institutions?urn=12").isProblem(400, "VALUE_NOT_ALLOWED", "urn");
        get("/api/institutions").isProblem(400, "REQUIRED", "urn");
        String school = "/api/institutions/" + institution;
        get(school + "/timeline").isProblem(400, "REQUIRED", "academicYear");
        get(school + "/timeline?academicYear=2024-26").isProblem(400, "VALUE_NOT_ALLOWED", "academicYear");
        get(school + "/history?page=0").isProblem(400, "VALUE_NOT_ALLOWED", "page");
        get(school + "/history?page=x").isProblem(400, "VALUE_NOT_ALLOWED", "page");
        writingNothing(() -> put(school + "/term-dates/2024-26", "{\"halfTerms\":[]}"))
                .isProblem(400, "VALUE_NOT_ALLOWED", "academicYear");
        writingNothing(() -> put(school + "/term-dates/2024-25", "{\"halfTerms\":[]}"))
                .isProblem(422, "VALUE_NOT_ALLOWED", "halfTerms");
    }

    private String response(String item) {
        return "/api/assessments/" + assessment + "/responses/" + item;
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
