package uk.waymark.infra.frame.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.kernel.refusal.Refusal;

/** The words by which pages call the API's fields: a refusal that names one reads as a sentence there, too. */
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
            Map.entry("email", "An e-mail address"),
            Map.entry("initials", "Initials"),
            Map.entry("password", "A password"),
            Map.entry("old", "The password that you have now"),
            Map.entry("label", "A name"),
            Map.entry("title", "A title"),
            Map.entry("text", "A text"),
            Map.entry("level", "A level"),
            Map.entry("flag", "A flag"),
            Map.entry("file", "A file"),
            Map.entry("owners", "Each name"),
            Map.entry("participants", "Each name"),
            Map.entry("evidence", "The evidence"),
            Map.entry("outcome", "The outcome"),
            Map.entry("note", "The note"),
            Map.entry("roles", "At least one role"),
            Map.entry("from", "The first day"),
            Map.entry("yearGroups", "Year groups"));

    /** What the API says to programs about keys and versions, said to people about the form in front of them. */
    private static final Map<String, String> ABOUT_THE_FORM = Map.of(
            Refusal.Code.KEY_REUSED.name(),
            "This form was sent before with something else in it, and that was saved."
                    + " If what you see in it now should be saved as well, save again.",
            Refusal.Code.CHANGED_SINCE.name(),
            "Somebody changed this after you had opened the page. What stands now is shown below, and what you typed"
                    + " is still there: save again if it should replace it.");

    private static final Set<String> SEVERAL = Set.of("initials", "yearGroups");

    // not in quotation marks: what was typed stays as it was typed
    private static final Pattern DAY = Pattern.compile("(?<!')\\b\\d{4}-\\d{2}-\\d{2}\\b(?!')");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private FieldWords() {}

    static String inWords(Problem problem) {
        String aboutTheForm = ABOUT_THE_FORM.get(problem.code());
        if (aboutTheForm != null) {
            return aboutTheForm;
        }
        String field = problem.field();
        String detail = problem.detail();
        String named = field != null && detail.startsWith(field + " ")
                ? inWords(field) + detail.substring(field.length())
                : detail;
        if (field != null && SEVERAL.contains(field)) {
            named = named.replace(" is required", " are required");
        }
        return DAY.matcher(named).replaceAll(day -> written(day.group()));
    }

    private static String written(String day) {
        try {
            return WRITTEN.format(LocalDate.parse(day));
        } catch (DateTimeParseException noSuchDay) {
            return day;
        }
    }

    /** One of several values is called what all of them are; a field without a name of its own is what stands there. */
    private static String inWords(String field) {
        return words(field.replaceFirst("\\[.*", "")).orElse("What stands here");
    }

    static Optional<String> words(String field) {
        return Optional.ofNullable(WORDS.get(field));
    }
}
