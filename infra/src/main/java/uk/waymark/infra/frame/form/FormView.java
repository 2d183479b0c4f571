package uk.waymark.infra.frame.form;

import java.time.LocalDate;
import java.util.List;
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

    /** What stands in one of the three fields of a day. */
    public String part(String field, String part, @Nullable LocalDate otherwise) {
        if (problem != null) {
            return DayFields.part(typed, field, part);
        }
        return otherwise == null ? "" : DayFields.part(otherwise, part);
    }

    /** What is wrong with a field; null if nothing is. A problem with one of several values is the field's. */
    public @Nullable String error(String field) {
        return problems().stream()
                .filter(one -> base(one).equals(field))
                .findFirst()
                .map(FormView::why)
                .orElse(null);
    }

    /** All that is wrong, in the order of the form. */
    public List<Problem> problems() {
        return problem == null ? List.of() : problem.all();
    }

    /** The element that a refusal is about: its field, or the form as a whole. */
    public String target(Problem refused) {
        String field = base(refused);
        return field.isEmpty() || FieldWords.isHidden(field) ? name : id(field);
    }

    public String id(String field) {
        return name + "-" + field.replace('.', '-');
    }

    /** Whether a reason is asked for, or was given: it is needed only where something falls or is undone. */
    public boolean wants(String field) {
        return error(field) != null || !value(field, null).isEmpty();
    }

    /** The field that a problem is about, of which several values may have been sent; empty if it is about none. */
    static String base(Problem problem) {
        return problem.field() == null ? "" : problem.field().replaceAll("\\[.*", "");
    }
}
