package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that addresses and parameters that lead nowhere get a clear answer, and that nothing is written for them. */
class UnknownThingsTest extends ApiTest {

    private static final UUID NOBODY = UUID.fromString("00000000-0000-0000-0000-00000000dead");

    private UUID institution;
    private UUID assessment;

    @BeforeEach
    void aSchoolWithAnAssessment() {
        institution = institution();
        assessment = assessment(institution);
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

    private static String plan(String item, String more) {
        return "{\"serves\":[{\"frameworkId\":\"%s\",\"item\":\"%s\"}],\"description\":\"Invite employers\",%s}"
                .formatted(SCHOOL, item, more);
    }
}
