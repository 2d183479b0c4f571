package uk.waymark.infra.desk;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
}
