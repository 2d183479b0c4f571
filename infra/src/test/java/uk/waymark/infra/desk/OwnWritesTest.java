package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests of seeing one's own writes. */
class OwnWritesTest extends ApiTest {

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
    void nobody_is_on_record_in_a_role_that_was_not_granted() {
        answer(assessment, "2.3", 2).is(200);
        Reply history = get("/api/institutions/" + institution + "/history").is(200);
        assertThat(history.json().findValuesAsString("role")).containsOnly("OPERATOR", "CAREERS_LEADER");
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
