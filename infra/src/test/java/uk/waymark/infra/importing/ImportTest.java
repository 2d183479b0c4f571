package uk.waymark.infra.importing;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.kernel.framework.FrameworkCatalogue;

/** The real application, and schools that import plans into it. */
abstract class ImportTest extends ApiTest {

    static final String HEADER =
            "Leadership area,Current position,Actions to improve,Next steps summary,By when / who\n";

    @Autowired
    @Qualifier("people")
    Database peopleStore;

    @Autowired
    FrameworkCatalogue catalogue;

    /** An institution with an open assessment. */
    record School(UUID institutionId, UUID assessmentId) {}

    School school() {
        UUID institution = institution();
        return new School(institution, assessment(institution));
    }

    /** @param parameters more than the academic year, each beginning with an ampersand */
    JsonNode imported(School school, String parameters, String file) {
        return imports(school.institutionId(), "2024-25" + parameters, file.getBytes(StandardCharsets.UTF_8))
                .is(200)
                .json();
    }

    Reply imports(UUID institution, String yearAndParameters, byte[] file) {
        String path = "/api/institutions/" + institution + "/imports/action-plan?academicYear=" + yearAndParameters;
        return send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(file)));
    }

    void answered(School school, String item, int level, String day) {
        put(
                        "/api/assessments/" + school.assessmentId() + "/responses/" + item,
                        "{\"answer\":{\"level\":%d},\"effectiveOn\":\"%s\"}".formatted(level, day))
                .is(200);
    }

    JsonNode standing(School school, String item) {
        JsonNode maturity = get("/api/assessments/" + school.assessmentId() + "/maturity")
                .is(200)
                .json();
        return each(maturity.path("items"))
                .filter(each -> each.path("item").asString().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** The text of a level, as a cell. */
    String text(String item, int level) {
        String text = catalogue
                .framework(SCHOOL)
                .flatMap(framework -> framework.item(item))
                .map(found -> found.levels().get(level).text())
                .orElseThrow();
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Imports rows into a year, under the header. */
    JsonNode rows(School school, String yearAndParameters, String... rows) {
        String file = HEADER + String.join("\n", rows) + "\n";
        return imports(school.institutionId(), yearAndParameters, file.getBytes(StandardCharsets.UTF_8))
                .is(200)
                .json();
    }

    /** What the timeline of a year shows, each as where it stands and what is to be done: {@code HT3 Talk}. */
    List<String> timeline(School school, String year) {
        JsonNode timeline = get("/api/institutions/" + school.institutionId() + "/timeline?academicYear=" + year)
                .is(200)
                .json();
        Stream<String> due = each(timeline.path("halfTerms"))
                .flatMap(lane -> each(lane.path("actions"))
                        .map(action -> lane.path("halfTerm").asString() + " "
                                + action.path("description").asString()));
        Stream<String> undated = Stream.of("ongoing", "unscheduled")
                .flatMap(when -> each(timeline.path(when))
                        .map(action -> when + " " + action.path("description").asString()));
        return Stream.concat(due, undated).toList();
    }

    /** Everything that is on record or kept about people, in figures: nothing was written if it stays the same. */
    String written() {
        long secrets = JdbcClient.create(peopleStore)
                .sql("SELECT COUNT(*) FROM institution_secret")
                .query(Long.class)
                .single();
        return "%d events, %d people and keys, %d secrets".formatted(events(), people(), secrets);
    }

    static JsonNode row(JsonNode report, int line) {
        return each(report.path("rows"))
                .filter(row -> row.path("row").asInt() == line)
                .findFirst()
                .orElseThrow();
    }

    static List<String> codes(JsonNode report, int line) {
        return each(row(report, line).path("warnings"))
                .map(warning -> warning.path("code").asString())
                .toList();
    }

    static String status(JsonNode report, int line) {
        return row(report, line).path("status").asString();
    }

    static List<String> statuses(JsonNode report) {
        return each(report.path("rows"))
                .map(row -> row.path("status").asString())
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return array.valueStream();
    }
}
