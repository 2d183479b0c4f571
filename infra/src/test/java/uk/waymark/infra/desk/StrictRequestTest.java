package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of what a lenient server would take, and get wrong. */
class StrictRequestTest extends ApiTest {

    private UUID institution;
    private UUID assessment;

    @BeforeEach
    void aSchoolWithAnAssessment() {
        institution = institution();
        assessment = assessment(institution);
    }

    @Test
    void a_misspelt_parameter_is_refused() {
        get("/api/assessments/" + assessment + "/maturity?asat=2025-01-01").isProblem(400, "UNKNOWN_FIELD", "asat");
        writingNothing(() -> send(request("/api/institutions/" + institution
                                + "/imports/action-plan?academicYear=2024-25&dryrun=true")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString("Leadership area\n"))))
                .isProblem(400, "UNKNOWN_FIELD", "dryrun");
    }

    @Test
    void only_json_is_read() {
        writingNothing(() -> send(request("/api/assessments/" + assessment + "/responses/2.3")
                        .header("Content-Type", "application/yaml")
                        .PUT(BodyPublishers.ofString("answer: {level: 2}"))))
                .is(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "406 | Accept | application/json;charset=utf-16",
                "406 | Accept | application/json;q=0",
                "406 | Accept | application/xml",
                "415 | Content-Type | */*",
                "415 | Content-Type | application/*",
                "415 | Content-Type | application/*+json",
                "200 | Accept-Language | en-GB,en;q=0.9,cy,pl,ro,ur,pa,bn,gu,ar,fr,de,it"
            })
    void headers_that_cannot_be_meant_are_refused_before_anything_is_written(int status, String header, String value) {
        Supplier<Reply> renaming = () -> send(request("/api/institutions/" + institution + "/name")
                .setHeader("Content-Type", "application/json")
                .setHeader(header, value)
                .PUT(BodyPublishers.ofString("{\"name\":\"Renamed\"}")));
        (status == 200 ? renaming.get() : writingNothing(renaming)).is(status);
    }

    @Test
    void a_header_that_is_sent_twice_is_refused() {
        for (String header : List.of("Idempotency-Key", "If-Match")) {
            writingNothing(() -> send(request("/api/institutions/" + institution + "/name")
                            .header("Content-Type", "application/json")
                            .header(header, "\"1\"")
                            .header(header, "\"2\"")
                            .PUT(BodyPublishers.ofString("{\"name\":\"Renamed\"}"))))
                    .isProblem(400, "VALUE_NOT_ALLOWED", header);
        }
    }

    @Test
    void a_deletion_takes_no_body() {
        put("/api/assessments/" + assessment + "/flags/2.3", "{\"flag\":\"PRIORITY\"}")
                .is(200);
        writingNothing(() -> send(request("/api/assessments/" + assessment + "/flags/2.3")
                        .header("Content-Type", "application/json")
                        .method("DELETE", BodyPublishers.ofString("{\"effectiveOn\":\"2026-01-01\"}"))))
                .isProblem(400, "VALUE_NOT_ALLOWED", null);
    }

    @Test
    void a_day_of_another_age_is_refused() {
        writingNothing(() -> put(
                        "/api/assessments/" + assessment + "/responses/2.3",
                        "{\"answer\":{\"level\":2},\"effectiveOn\":\"0024-01-20\"}"))
                .isProblem(422, "VALUE_NOT_ALLOWED", "effectiveOn");
    }

    @Test
    void a_version_that_does_not_exist_yet_is_refused() {
        writingNothing(() -> put(
                        "/api/assessments/" + assessment + "/responses/2.3",
                        "{\"answer\":{\"level\":2}}",
                        "If-Match",
                        "\"500\""))
                .isProblem(412, "CHANGED_SINCE", "If-Match");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "asAt=01/02/26, VALUE_NOT_ALLOWED, asAt",
                "asAt=1+Feb+2026, VALUE_NOT_ALLOWED, asAt",
                "asAt=2026-02-30, VALUE_NOT_ALLOWED, asAt",
                "asAt=%2B12026-02-01, VALUE_NOT_ALLOWED, asAt",
                "asAt=, REQUIRED, asAt",
                "asAt, REQUIRED, asAt",
                "asAt=%20, REQUIRED, asAt",
                "asAt=%C2%A0, REQUIRED, asAt",
                "asAt=2025-01-01&asAt=2025-01-02, VALUE_NOT_ALLOWED, asAt",
                "asAt=2025-01-01&asAt=2025-01-01, VALUE_NOT_ALLOWED, asAt",
                "knownAt=2026, VALUE_NOT_ALLOWED, knownAt",
                "knownAt=2026-02-01, VALUE_NOT_ALLOWED, knownAt",
                "knownAt=2026-02-01T10:00:00, VALUE_NOT_ALLOWED, knownAt",
                "knownAt=2026-02-01T10:00:00+01:00, VALUE_NOT_ALLOWED, knownAt",
                "knownAt=Sun%2C 01 Feb 2026 10:00:00 GMT, VALUE_NOT_ALLOWED, knownAt"
            })
    void a_moment_is_read_as_iso_has_it_in_every_language(String query, String code, String field) {
        for (String language : List.of("en-US", "en-GB", "de", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
            get(
                            "/api/assessments/" + assessment + "/maturity?" + query.replace(" ", "%20"),
                            "Accept-Language",
                            language)
                    .isProblem(400, code, field);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&dryRun", "&dryRun=", "&dryRun=%20", "&dryRun=yes", "&dryRun=1", "&dryRun=TRUE", "&reason="})
    void an_import_that_is_only_tried_is_never_for_good(String more) {
        String field = more.replaceAll("&(\\w+).*", "$1");
        Reply reply = writingNothing(() -> importing("?academicYear=2024-25" + more));

        reply.isProblem(400, more.matches("&\\w+=(?!%).+") ? "VALUE_NOT_ALLOWED" : "REQUIRED", field);
    }

    @Test
    void a_reason_in_an_address_has_no_character_that_cannot_be_kept() {
        writingNothing(() -> importing("?academicYear=2024-25&reason=a%00b"))
                .isProblem(400, "VALUE_NOT_ALLOWED", "reason");
        get("/api/institutions/" + institution + "/history?item=%C2%85").isProblem(400, "VALUE_NOT_ALLOWED", "item");
    }

    private Reply importing(String query) {
        return send(request("/api/institutions/" + institution + "/imports/action-plan" + query)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("Leadership area\n2.3\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-14T23:00:00.000Z", "14/07/2026", "2026-7-14", ""})
    void a_day_that_a_write_begins_on_is_one(String day) {
        writingNothing(() -> put(
                        "/api/assessments/" + assessment + "/responses/2.3",
                        "{\"answer\":{\"level\":2},\"effectiveOn\":\"" + day + "\"}"))
                .isProblem(400, "VALUE_NOT_ALLOWED", "effectiveOn");
        writingNothing(() -> delete("/api/assessments/" + assessment + "/flags/2.3?effectiveOn=01/02/26"))
                .isProblem(400, "VALUE_NOT_ALLOWED", "effectiveOn");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            delimiter = '|',
            value = {
                "name     | {\"name\":\"Hill\\u0000side\"}           | VALUE_NOT_ALLOWED",
                "name     | {\"name\":\"Hill\\uD83Dside\"}           | VALUE_NOT_ALLOWED",
                "name     | {\"name\":\"\\u200B\\u00A0\"}            | REQUIRED"
            })
    void a_name_that_cannot_be_kept(String field, String body, String code) {
        writingNothing(() -> put("/api/institutions/" + institution + "/name", body))
                .isProblem(400, code, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "nonsense", "application/xml;q=1, text/plain"})
    void a_write_whose_answer_nobody_takes_is_not_done(String accept) {
        writingNothing(() -> answer(assessment, "2.3", 2, "Accept", accept)).isProblem(406, "NOT_ACCEPTABLE", null);
    }

    @Test
    void a_body_in_parts_that_cannot_be_told_apart() {
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x", "multipart/mixed")) {
            Reply reply = writingNothing(() -> send(
                    request("/api/institutions", "Content-Type", type).POST(BodyPublishers.ofString("--x\r\nabc"))));
            assertThat(reply.status()).as(type).isIn(400, 415);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        }
    }
}
