package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of repeated requests. */
class RepeatedRequestsTest extends ApiTest {

    private static final String KEY = "Idempotency-Key";

    private UUID institution;
    private UUID assessment;

    @BeforeEach
    void aSchoolWithAnAssessment() {
        institution = institution();
        assessment = assessment(institution);
    }

    @Test
    void the_same_key_answers_as_the_first_time_and_writes_nothing() {
        String body = "{\"answer\":{\"level\":2},\"reason\":\"why\",\"evidence\":\"seen\"}";
        String path = "/api/assessments/" + assessment + "/responses/2.3";
        Reply first = put(path, body, KEY, "one").is(200);
        put(path, "{\"answer\":{\"level\":3}}").is(200);

        Reply again = writingNothing(() -> put(path, body, KEY, "one")).is(200);

        assertThat(again.id("responseId")).isEqualTo(first.id("responseId"));
        assertThat(again.json().path("version")).isEqualTo(first.json().path("version"));
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.json().path("events").asInt()).isZero();
    }

    @Test
    void a_creation_that_is_repeated_creates_nothing() {
        String path = "/api/institutions/" + institution + "/actions";
        String plan =
                "{\"serves\":[{\"frameworkId\":\"%s\",\"item\":\"2.3\"}],\"description\":\"Fair\",\"owners\":[\"NEW\"]}"
                        .formatted(SCHOOL);
        Reply first = post(path, plan, KEY, "plan").is(201);
        Reply again = writingNothing(() -> post(path, plan, KEY, "plan")).is(201);
        assertThat(again.id("actionId")).isEqualTo(first.id("actionId"));
        assertThat(again.header("Location"))
                .isEqualTo(first.header("Location"))
                .isEqualTo("/api/actions/" + first.id("actionId"));
        assertThat(post(path, plan).is(201).id("actionId")).isNotEqualTo(first.id("actionId"));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String path = "/api/assessments/" + assessment + "/responses/";
        put(path + "2.3", "{\"answer\":{\"level\":2}}", KEY, "one").is(200);

        writingNothing(() -> put(path + "2.3", "{\"answer\":{\"level\":3}}", KEY, "one"))
                .isProblem(422, "KEY_REUSED", KEY);
        writingNothing(() -> put(path + "2.4", "{\"answer\":{\"level\":2}}", KEY, "one"))
                .isProblem(422, "KEY_REUSED", KEY);
        // other spacing and order of fields is the same body
        put(path + "2.3", "{ \"effectiveOn\": null, \"answer\": {\"level\": 2} }", KEY, "one")
                .is(200);
    }

    @Test
    void one_key_serves_two_streams() {
        UUID other = action(institution);
        UUID action = action(institution);
        UUID first = post("/api/actions/" + other + "/notes", "{\"text\":\"Booked\"}", KEY, "note")
                .is(201)
                .id("noteId");
        UUID second = post("/api/actions/" + action + "/notes", "{\"text\":\"Paid\"}", KEY, "note")
                .is(201)
                .id("noteId");
        assertThat(first).isNotEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a\tb"})
    void a_key_that_is_none_is_refused(String key) {
        writingNothing(() -> put(
                        "/api/assessments/" + assessment + "/responses/2.3", "{\"answer\":{\"level\":2}}", KEY, key))
                .isProblem(400, "VALUE_NOT_ALLOWED", KEY);
    }

    @Test
    void a_key_that_is_too_long_is_refused() {
        a_key_that_is_none_is_refused("x".repeat(201));
    }

    @Test
    void the_same_answer_again_writes_nothing_and_names_no_entry() {
        answer(assessment, "2.3", 2).is(200);
        Reply again = writingNothing(() -> answer(assessment, "2.3", 2)).is(200);
        assertThat(again.json().path("events").asInt()).isZero();
        assertThat(again.json().has("responseId")).isFalse();
    }

    @Test
    void a_keyed_request_that_had_nothing_to_write_names_no_entry() {
        answer(assessment, "2.3", 2).is(200);
        for (String time : List.of("first", "again")) {
            Reply reply = writingNothing(() -> answer(assessment, "2.3", 2, KEY, "same"));
            assertThat(reply.is(200).json().has("responseId")).as(time).isFalse();
        }
    }

    @Test
    void new_evidence_for_the_same_answer_names_no_entry_of_its_own() {
        answer(assessment, "2.3", 2).is(200);
        for (String time : List.of("first", "again")) {
            Reply reply = put(
                    "/api/assessments/" + assessment + "/responses/2.3",
                    "{\"answer\":{\"level\":2},\"evidence\":[\"Minutes\",\"Photos\"]}",
                    KEY,
                    "shown");
            assertThat(reply.is(200).json().path("events").asInt()).as(time).isEqualTo(time.equals("first") ? 2 : 0);
            assertThat(reply.json().has("responseId")).as(time).isFalse();
        }
    }

    @Test
    void an_answer_with_evidence_names_its_entry_both_times() {
        Reply[] replies = new Reply[2];
        for (int time = 0; time < replies.length; time++) {
            replies[time] = put(
                            "/api/assessments/" + assessment + "/responses/2.3",
                            "{\"answer\":{\"level\":2},\"evidence\":[\"Minutes\",\"Photos\"]}",
                            KEY,
                            "answered")
                    .is(200);
        }
        assertThat(replies[1].id("responseId")).isEqualTo(replies[0].id("responseId"));
    }
}
