package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of writing over what others wrote. */
class MovedGroundTest extends ApiTest {

    private UUID institution;
    private UUID assessment;

    @BeforeEach
    void aSchoolWithAnAssessment() {
        institution = institution();
        assessment = assessment(institution);
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
        assertThat(get("/api/institutions/" + institution).etag()).isEqualTo("\"4\"");
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
}
