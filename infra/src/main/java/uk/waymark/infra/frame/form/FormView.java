package uk.waymark.infra.frame.form;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.kernel.text.Characters;

/**
 * The view of one form of a page, for its template.
 *
 * @param name tells it apart from the page's other forms
 * @param problem why it was not taken; null if it was not sent
 * @param typed what was sent
 */
public record FormView(String name, @Nullable Problem problem, MultiValueMap<String, String> typed) {

    /** What the form's hidden fields stand for: nobody can type there. */
    private static final Set<String> HEADERS = Set.of("If-Match", "Idempotency-Key");

    /** Why something that was asked for was refused, in words for people. */
    public static String why(Problem problem) {
        return FieldWords.inWords(problem);
    }

    static FormView fresh(String name) {
        return new FormView(name, null, new LinkedMultiValueMap<>());
    }

    /** What stands in a field: what was typed, if the form was sent, or else what the page would put there. */
    public String value(String field, @Nullable Object otherwise) {
        if (problem != null) {
            String value = typed.getFirst(field);
            return value == null ? "" : Characters.shown(value);
        }
        return otherwise == null ? "" : otherwise.toString();
    }

    /** Whether an option is chosen. */
    public boolean chosen(String field, Object option, @Nullable Object otherwise) {
        if (problem != null) {
            return typed.getOrDefault(field, List.of()).contains(option.toString());
        }
        return otherwise instanceof Iterable<?> several
                ? contains(several, option)
                : otherwise != null && option.toString().equals(otherwise.toString());
    }

    private static boolean contains(Iterable<?> several, Object option) {
        for (Object one : several) {
            if (option.toString().equals(one.toString())) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with a field; null if nothing is. A problem with one of several values is the field's. */
    public @Nullable String error(String field) {
        return problem != null && problem.field() != null && belongs(problem.field(), field) ? message() : null;
    }

    /** What was wrong, in words for people. */
    public String message() {
        return problem == null ? "" : FieldWords.inWords(problem);
    }

    /** The element that a refusal is about: its field, or the form as a whole. */
    public String target() {
        String field = problem == null ? null : problem.field();
        return field == null || HEADERS.contains(field) ? name : id(field);
    }

    public String id(String field) {
        return name + "-" + field.replaceAll("\\[.*", "").replace('.', '-');
    }

    /** Whether a reason is asked for, or was given: it is needed only where something falls or is undone. */
    public boolean wants(String field) {
        return error(field) != null || !value(field, null).isEmpty();
    }

    private static boolean belongs(String refused, String field) {
        return refused.equals(field) || refused.startsWith(field + "[");
    }
}
