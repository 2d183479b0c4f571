package uk.waymark.infra.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.London;

/** A school that is written to: new streams, streams that several write to at once, and one with snapshots. */
record WrittenSchool(String institution, String assessment, String action) {

    private static final Pattern KEY = Pattern.compile("\\[\\d+-\\d+-\\d+]");

    /** The facts that keep the text of a write. */
    private static final Set<String> TEXTS = Set.of("ActionPlanned", "ActionProgressNoted", "EvidenceAdded");

    static WrittenSchool register(ForkedWaymark waymark) {
        String institution = waymark.written("POST", "/api/institutions", "register", """
            {"urn":"%d","name":"Kill Test School","type":"SCHOOL","roles":["CAREERS_LEADER","AUDITOR"]}\
            """.formatted(
                                ThreadLocalRandom.current().nextInt(200_000, 999_000)))
                .path("institutionId")
                .asString();
        String assessment = waymark.written("POST", "/api/institutions/" + institution + "/assessments", "open", """
            {"frameworkId":"cimm-school@2024"}\
            """)
                .path("assessmentId")
                .asString();
        String action = waymark.written("POST", "/api/institutions/" + institution + "/actions", "plan", plan("Work"))
                .path("actionId")
                .asString();
        return new WrittenSchool(institution, assessment, action);
    }

    /** One of three kinds: an action of its own, a note on the action that all know, evidence for the item that all answer. */
    KeyedWrite write(int number, String key) {
        return switch (number % 3) {
            case 0 ->
                new KeyedWrite("POST", "/api/institutions/" + institution + "/actions", key, plan(key), "actionId");
            case 1 ->
                new KeyedWrite(
                        "POST",
                        "/api/actions/" + action + "/notes",
                        key,
                        "{\"text\":\"%s\"}".formatted(key),
                        "actionId");
            default ->
                new KeyedWrite(
                        "POST",
                        "/api/assessments/" + assessment + "/evidence/2.3",
                        key,
                        "{\"text\":\"%s\"}".formatted(key),
                        "evidenceId");
        };
    }

    private static String plan(String words) {
        return """
            {"serves":[{"frameworkId":"cimm-school@2024","item":"2.3"}],"description":"%s","owners":["OP"]}\
            """.formatted(words);
    }

    /** How many facts on record hold the text of each write. */
    Map<String, Integer> written(ForkedWaymark waymark) {
        Map<String, Integer> facts = new HashMap<>();
        for (JsonNode page : history(waymark::json)) {
            page.path("entries")
                    .valueStream()
                    .filter(entry -> TEXTS.contains(entry.path("fact").asString()))
                    .forEach(entry -> {
                        Matcher key = KEY.matcher(entry.toString());
                        if (key.find()) {
                            facts.merge(key.group(), 1, Integer::sum);
                        }
                    });
        }
        return facts;
    }

    /** All that views say, without the instant of asking, which is the only thing that may differ. */
    List<String> everything(Function<String, JsonNode> get) {
        List<String> all = new ArrayList<>();
        history(get).forEach(page -> all.add(page.toString()));
        String year = AcademicYear.of(LocalDate.now(London.ZONE)).inPath();
        for (String path : List.of(
                "/api/institutions/" + institution,
                "/api/institutions/" + institution + "/timeline?academicYear=" + year,
                "/api/assessments/" + assessment + "/maturity",
                "/api/assessments/" + assessment + "/items/2.3",
                "/api/assessments/" + assessment + "/progress",
                "/api/actions/" + action)) {
            all.add(get.apply(path).toString().replaceAll("\"knownAt\":\"[^\"]*\"", ""));
        }
        return all;
    }

    private List<JsonNode> history(Function<String, JsonNode> get) {
        List<JsonNode> pages = new ArrayList<>();
        JsonNode page;
        int number = 1;
        do {
            page = get.apply("/api/institutions/" + institution + "/history?page=" + number++);
            pages.add(page);
        } while (page.path("next").isNumber());
        return pages;
    }
}
