package uk.waymark.infra.answering.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;

/** Every wrong answer is refused clearly, and nothing is written for it: no event, no person, no key. */
class BadAnswersTest extends ApiTest {

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

    @Test
    void every_field_that_is_wrong_is_told_at_once_and_the_first_as_before() {
        String endless = "\"" + "x".repeat(4001) + "\"";
        Reply reply = writingNothing(
                () -> put(response("2.3"), "{\"reason\":" + endless + ",\"evidence\":[\"seen\"," + endless + "]}"));

        reply.isProblem(400, "REQUIRED", "answer");
        JsonNode errors = reply.json().path("errors");
        assertThat(errors)
                .extracting(error -> error.path("field").asString())
                .containsExactly("answer", "evidence[1]", "reason");
        assertThat(errors)
                .extracting(error -> error.path("code").asString())
                .containsExactly("REQUIRED", "VALUE_NOT_ALLOWED", "VALUE_NOT_ALLOWED");
        assertThat(errors.get(0).path("detail")).isEqualTo(reply.json().path("detail"));
        assertThat(errors.get(0).path("allowed").isArray()).isTrue();
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
    void a_fall_without_a_reason() {
        answer(assessment, "2.3", 3).is(200);
        writingNothing(() -> answer(assessment, "2.3", 2)).isProblem(422, "REASON_REQUIRED", "reason");
        writingNothing(() -> put(response("2.3"), "{\"answer\":{\"level\":2},\"reason\":\"  \"}"))
                .isProblem(422, "REASON_REQUIRED", "reason");
    }

    @Test
    void a_day_in_the_future_is_refused_wherever_it_is_said() {
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

    private String response(String item) {
        return "/api/assessments/" + assessment + "/responses/" + item;
    }

    private String actions() {
        return "/api/institutions/" + institution + "/actions";
    }

    private static String plan(String item, String more) {
        return "{\"serves\":[{\"frameworkId\":\"%s\",\"item\":\"%s\"}],\"description\":\"Invite employers\",%s}"
                .formatted(SCHOOL, item, more);
    }
}
