package uk.waymark.infra.frame.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.kernel.refusal.Refusal;

/** The words by which pages call the API's fields: a refusal that names one reads as a sentence there, too. */
final class FieldWords {

    /** What to do where nothing stands: a verb, and the name of the field. */
    private record Words(String verb, String name) {}

    private static final Map<String, Words> WORDS = Map.ofEntries(
            select("answer.level", "a response"),
            select("level", "a response"),
            select("flag", "a flag"),
            select("frameworkId", "what to assess against"),
            select("framework", "what to share"),
            select("hubId", "a hub"),
            select("academicYear", "an academic year"),
            select("due", "when it is due, or that it has no date yet"),
            select("due.academicYear", "an academic year"),
            select("due.from", "the first half-term"),
            select("due.to", "the last half-term"),
            select("serves", "at least one item"),
            select("roles", "at least one role"),
            select("type", "a type"),
            select("yearGroups", "at least one year group"),
            select("file", "a file"),
            select("personId", "an entry"),
            select("intoPersonId", "an entry"),
            enter("effectiveOn", "the day"),
            enter("completedOn", "the day"),
            enter("from", "the first day"),
            enter("reason", "a reason"),
            enter("description", "what is to be done"),
            enter("urn", "a URN"),
            enter("name", "a name"),
            enter("email", "an e-mail address"),
            enter("initials", "initials"),
            enter("password", "a password"),
            enter("old", "the password that you have now"),
            enter("code", "the code"),
            enter("label", "what it is for"),
            enter("title", "a title"),
            enter("text", "a text"),
            enter("owners", "each name"),
            enter("participants", "each name"),
            enter("evidence", "the evidence"),
            enter("outcome", "the outcome"),
            enter("note", "the note"));

    private static final Words UNNAMED = new Words("Enter", "what stands here");

    /** What the API says to programs about keys and versions, said to people about the form in front of them. */
    private static final Map<String, String> ABOUT_THE_FORM = Map.of(
            Refusal.Code.KEY_REUSED.name(),
            "This form was sent before with something else in it, and that was saved."
                    + " If what you see in it now should be saved as well, save again.",
            Refusal.Code.CHANGED_SINCE.name(),
            "Somebody changed this after you had opened the page. What stands now is shown below:"
                    + " send yours again if it should still count.");

    /** What the form's hidden fields stand for: nobody types there. */
    private static final Set<String> HIDDEN = Set.of("If-Match", "Idempotency-Key");

    private static final String HAS_TO_LOOK = " has to look like ";

    // not in quotation marks: what was typed stays as it was typed
    private static final Pattern DAY = Pattern.compile("(?<!')\\b\\d{4}-\\d{2}-\\d{2}\\b(?!')");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private FieldWords() {}

    static String inWords(Problem problem) {
        String aboutTheForm = ABOUT_THE_FORM.get(problem.code());
        if (aboutTheForm != null) {
            return aboutTheForm;
        }
        return DAY.matcher(aboutField(problem)).replaceAll(day -> written(day.group()));
    }

    /** The sentences that begin with the API's name of a field; all others stand for themselves. */
    private static String aboutField(Problem problem) {
        String field = problem.field();
        String detail = problem.detail();
        if (field != null && isHidden(field)) {
            return "This form is not as its page made it. Open the page again, and type it there.";
        }
        if (field == null || !detail.startsWith(field + " ")) {
            return detail;
        }
        Words words = WORDS.getOrDefault(FormView.base(problem), UNNAMED);
        String rest = detail.substring(field.length());
        String todo = words.verb + " " + words.name;
        if (problem.code().equals(Problem.REQUIRED)) {
            return todo + ".";
        }
        return rest.startsWith(HAS_TO_LOOK)
                ? todo + ", " + rest.substring(" has to look ".length())
                : StringUtils.capitalize(words.name) + rest;
    }

    private static String written(String day) {
        try {
            return WRITTEN.format(LocalDate.parse(day));
        } catch (DateTimeParseException noSuchDay) {
            return day;
        }
    }

    static boolean isHidden(String field) {
        return HIDDEN.contains(field);
    }

    static boolean knows(String field) {
        return WORDS.containsKey(field);
    }

    private static Map.Entry<String, Words> select(String field, String name) {
        return Map.entry(field, new Words("Select", name));
    }

    private static Map.Entry<String, Words> enter(String field, String name) {
        return Map.entry(field, new Words("Enter", name));
    }
}
