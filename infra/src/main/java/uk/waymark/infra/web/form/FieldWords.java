package uk.waymark.infra.web.form;

import java.util.Map;
import uk.waymark.infra.api.problem.Problem;

/** The API's names of fields as pages call them: a refusal that names one reads as a sentence there, too. */
final class FieldWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("answer.level", "A response"),
            Map.entry("effectiveOn", "The day"),
            Map.entry("completedOn", "The day"),
            Map.entry("frameworkId", "A framework"),
            Map.entry("academicYear", "An academic year"),
            Map.entry("due.academicYear", "An academic year"),
            Map.entry("due.from", "The first half-term"),
            Map.entry("due.to", "The last half-term"),
            Map.entry("serves", "At least one item"),
            Map.entry("reason", "A reason"),
            Map.entry("description", "What is to be done"),
            Map.entry("urn", "A URN"),
            Map.entry("name", "A name"),
            Map.entry("type", "A type"),
            Map.entry("title", "A title"),
            Map.entry("text", "A text"),
            Map.entry("level", "A level"),
            Map.entry("flag", "A flag"),
            Map.entry("file", "A file"));

    private FieldWords() {}

    static String inWords(Problem problem) {
        String field = problem.field();
        String detail = problem.detail();
        if (field != null && detail.startsWith(field + " ")) {
            return WORDS.getOrDefault(field, field) + detail.substring(field.length());
        }
        return detail;
    }
}
