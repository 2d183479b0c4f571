package uk.waymark.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Repeating requests, writing over what others wrote, and seeing one's own writes. */
class WritesTest extends ApiTest {

    private static final String KEY = "Idempotency-Key";

    @Autowired
    EventProcessingConfiguration processing;

    private UUID institution;
    private UUID assessment;

    @BeforeEach
    void aSchoolWithAnAssessment() {
        institution = institution();
        assessment = assessment(institution);
    }

    @Test
    void a_writer_sees_their_own_write_at_once() {
        Reply written = put(
                "/api/assessments/" + assessment + "/responses/2.3",
                "{\"answer\":{\"level\":2},\"evidence\":[\"Minutes of 10 January\",\"Photographs\"]}");
        written.is(200);
        assertThat(written.header("Waymark-Views")).isEmpty();

        Reply detail = get("/api/assessments/" + assessment + "/items/2.3").is(200);
        assertThat(detail.json().path("standing").path("answer").path("level").asInt())
                .isEqualTo(2);
        assertThat(detail.json().path("standing").path("responseId").asString())
                .isEqualTo(written.id("responseId").toString());
        assertThat(detail.json().path("evidence").size()).isEqualTo(2);
        assertThat(detail.json().path("evidence").path(0).path("text").asString())
                .isEqualTo("Minutes of 10 January");
        assertThat(get("/api/assessments/" + assessment + "/maturity")
                        .is(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(32);
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
    void nobody_is_on_record_in_a_role_that_was_not_granted() {
        answer(assessment, "2.3", 2).is(200);
        Reply history = get("/api/institutions/" + institution + "/history").is(200);
        assertThat(history.json().findValuesAsString("role")).isNotEmpty().containsOnly("LOCAL");
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
    void what_changed_since_is_not_overwritten() {
        String seen = get("/api/assessments/" + assessment + "/maturity").etag();
        answer(assessment, "2.3", 2).is(200);

        Reply refused = writingNothing(() -> answer(assessment, "2.3", 3, "If-Match", seen));
        refused.isProblem(412, "CHANGED_SINCE", "If-Match");

        answer(assessment, "2.4", 3, "If-Match", seen).is(200);
        String now = get("/api/assessments/" + assessment + "/items/2.3").etag();
        answer(assessment, "2.3", 3, "If-Match", now).is(200);
        answer(assessment, "2.3", 4, "If-Match", "*").is(200);
    }

    @Test
    void the_tag_of_a_write_is_good_for_the_next() {
        String first = answer(assessment, "2.3", 2).is(200).etag();
        String second = answer(assessment, "2.3", 3, "If-Match", first).is(200).etag();
        assertThat(first).matches("\"\\d+\"");
        writingNothing(() -> answer(assessment, "2.3", 4, "If-Match", first)).is(412);
        answer(assessment, "2.3", 4, "If-Match", second).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"x\"", "\"1\", \"2\"", "\"\"", "\"-1\""})
    void a_tag_that_is_none_is_refused(String tag) {
        writingNothing(() -> answer(assessment, "2.3", 2, "If-Match", tag))
                .isProblem(400, "VALUE_NOT_ALLOWED", "If-Match");
    }

    @Test
    void views_tell_their_version() {
        String maturity = get("/api/assessments/" + assessment + "/maturity?asAt=2025-01-10")
                .etag();
        assertThat(maturity).isEqualTo("\"0@2025-01-10\"");
        assertThat(get("/api/institutions/" + institution).etag()).isEqualTo("\"0\"");
        UUID action = action(institution);
        assertThat(get("/api/actions/" + action).etag()).startsWith("\"0@");
        assertThat(get("/api/institutions/" + institution + "/timeline?academicYear=2024-25")
                        .etag())
                .isNotEmpty();
        Reply unchanged =
                get("/api/assessments/" + assessment + "/maturity?asAt=2025-01-10", "If-None-Match", maturity);
        assertThat(unchanged.status()).isEqualTo(304);
    }

    @Test
    void a_late_entry_changes_the_past_but_not_what_was_known_of_it() {
        String path = "/api/assessments/" + assessment + "/responses/2.3";
        String maturity = "/api/assessments/" + assessment + "/maturity?asAt=2024-11-01";
        String before = java.time.Instant.now().toString();
        put(path, "{\"answer\":{\"level\":2},\"effectiveOn\":\"2024-10-01\"}").is(200);

        assertThat(level(get(maturity), "2.3")).isEqualTo(2);
        assertThat(level(get("/api/assessments/" + assessment + "/maturity?asAt=2024-09-30"), "2.3"))
                .isZero();
        assertThat(level(get(maturity + "&knownAt=" + before), "2.3")).isZero();
    }

    private static int level(Reply maturity, String item) {
        return maturity.is(200)
                .json()
                .path("items")
                .valueStream()
                .filter(standing -> standing.path("item").asString().equals(item))
                .findFirst()
                .orElseThrow()
                .path("answer")
                .path("level")
                .asInt(0);
    }

    @Test
    void the_tag_of_what_shows_words_changes_when_they_are_erased() {
        UUID evidence = post("/api/assessments/" + assessment + "/evidence/2.3", "{\"text\":\"Minutes\"}")
                .is(201)
                .id("evidenceId");
        String item = "/api/assessments/" + assessment + "/items/2.3";
        String before = get(item).etag();
        assertThat(get(item).etag()).isEqualTo(before);
        assertThat(get(item).header("Cache-Control")).isEqualTo("no-store");

        post("/api/institutions/" + institution + "/texts/" + evidence + "/erasure", "{\"reason\":\"A name\"}")
                .is(200);

        assertThat(get(item, "If-None-Match", before).is(200).etag()).isNotEqualTo(before);
        answer(assessment, "2.3", 2, "If-Match", get(item).etag()).is(200);
    }

    @Test
    void an_answer_says_if_views_do_not_show_it_yet() {
        EventProcessor history = processing.eventProcessor("history").orElseThrow();
        history.shutDown();
        try {
            assertThat(answer(assessment, "2.3", 2).is(200).header("Waymark-Views"))
                    .isEqualTo("behind");
        } finally {
            history.start();
        }
        assertThat(answer(assessment, "2.3", 3).is(200).header("Waymark-Views")).isEmpty();
    }
}
