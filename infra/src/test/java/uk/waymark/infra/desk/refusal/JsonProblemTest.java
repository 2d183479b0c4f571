package uk.waymark.infra.desk.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.desk.request.ApiJson;
import uk.waymark.kernel.access.Role;

/** Tests that a body is understood or refused, and that the refusal names the true cause. */
class JsonProblemTest {

    private static final JsonMapper JSON = ApiJson.builder().build();

    record Body(
            @Nullable String text,
            @Nullable List<String> texts,
            @Nullable Map<String, Boolean> parts,
            @Nullable LocalDate day,
            @Nullable UUID id,
            @Nullable Role role,
            @Nullable Integer count,
            @Nullable Body inner) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        {"text":"a\\u0000b"}                  | text
        {"text":"\\u0001"}                    | text
        {"text":"\\uD800"}                    | text
        {"text":"a\\uDC00b"}                  | text
        {"text":"\\uFFFF"}                    | text
        {"texts":["a","\\u0000"]}             | texts[1]
        {"parts":{"a\\u0000":true}}           | parts
        {"inner":{"text":"\\u0085"}}          | inner.text
        {"day":"01/02/26"}                    | day
        {"day":"2026-07-14T23:00:00.000Z"}    | day
        {"day":"2026-7-14"}                   | day
        {"day":"+12026-07-14"}                | day
        {"day":"2026-02-30"}                  | day
        {"day":""}                            | day
        {"day":[2026,7,14]}                   | day
        {"day":20648}                         | day
        {"day":{"year":2026}}                 | day
        {"id":"1-1-1-1-1"}                    | id
        {"id":"AAAAAAAAAAAAAAAAAAAAAA=="}     | id
        {"id":5}                              | id
        {"role":" SLT "}                      | role
        {"role":"slt"}                        | role
        {"role":""}                           | role
        {"role":0}                            | role
        {"text":5}                            | text
        {"text":true}                         | text
        {"text":["a"]}                        | text
        {"text":{"a":"b"}}                    | text
        {"count":"5"}                         | count
        {"count":2.0}                         | count
        {"count":99999999999999999999}        | count
        """)
    void what_is_not_understood(String body, String field) {
        Problem problem = problem(body.getBytes(StandardCharsets.UTF_8));

        assertThat(problem.code()).isEqualTo(Problem.VALUE_NOT_ALLOWED);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.detail()).doesNotContain("java.", "jackson");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        {"text":"one\\ntwo"}                 | A line break, or another control character, stands in a text
        {"text":"one\\ttwo"}                 | A line break, or another control character, stands in a text
        {"text":"one                         | ends before its JSON does
        {"inner":{"text":"one"}              | ends before its JSON does
        {"texts":["a",                       | ends before its JSON does
        {"text":"a","text":"b"}              | stands twice
        {"inner":{"text":"a","text":"b"}}    | stands twice
        {"parts":{"a":true,"a":false}}       | stands twice
        {"text":"a"}}                        | not well-formed
        {"text":'a'}                         | not well-formed
        {text:"a"}                           | not well-formed
        """)
    void what_is_no_json(String body, String cause) {
        String raw = body.replace("\\n", "\n").replace("\\t", "\t");

        Problem problem = problem(raw.getBytes(StandardCharsets.UTF_8));
        assertThat(problem.code()).isEqualTo(Problem.MALFORMED_JSON);
        assertThat(problem.detail()).contains(cause, "at line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"Zoé\"}", "{\"inner\":{\"text\":\"é\"}}", "{\"idé de texte\":1}"})
    void what_is_encoded_otherwise(String body) {
        Problem problem = problem(body.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problem.code()).isEqualTo(Problem.MALFORMED_JSON);
        assertThat(problem.detail()).contains("not encoded in UTF-8");
    }

    @Test
    void what_is_nested_too_deeply() {
        Problem problem = problem("{\"inner\":".repeat(2_000).getBytes(StandardCharsets.UTF_8));

        assertThat(problem.code()).isEqualTo(Problem.MALFORMED_JSON);
        assertThat(problem.detail()).contains("nested too deeply");
    }

    @Test
    void what_nobody_can_see_is_empty() {
        Body read = JSON.readValue("{\"text\":\"\\u200B\\u00A0\",\"texts\":[\"\\u3164\",\" a \"]}", Body.class);

        assertThat(read.text()).isEmpty();
        assertThat(read.texts()).containsExactly("", " a ");
    }

    private static Problem problem(byte[] body) {
        try {
            JSON.readValue(body, Body.class);
        } catch (JacksonException e) {
            return JsonProblem.of(e);
        }
        throw new AssertionError("it was taken");
    }
}
