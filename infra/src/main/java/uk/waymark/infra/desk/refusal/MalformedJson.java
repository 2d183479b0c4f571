package uk.waymark.infra.desk.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** The cause, in words, for which a body is no JSON. The parser tells most of them apart by its message only. */
final class MalformedJson {

    private static final String END = "Unexpected end-of-input";
    private static final String CONTROL = "Illegal unquoted character";
    private static final String ENCODING = "Invalid UTF-8";
    private static final String TWICE = "Duplicate";

    private MalformedJson() {}

    static Problem problem(JacksonException e, @Nullable String field) {
        return Problem.badRequest(Problem.MALFORMED_JSON, field, List.of(), sentence(e));
    }

    private static String sentence(JacksonException e) {
        String said = e.getOriginalMessage();
        if (said.startsWith(END)) {
            return "The body ends before its JSON does: a part of it is missing" + place(e) + ".";
        }
        if (e instanceof StreamConstraintsException) {
            return "The body is nested too deeply, or has a name or a number that is too long" + place(e) + ".";
        }
        if (said.startsWith(CONTROL)) {
            return "A line break, or another control character, stands in a text as it is" + place(e)
                    + ": JSON writes a line break as \\n.";
        }
        if (said.startsWith(ENCODING)) {
            return "The body is not encoded in UTF-8: the first byte that shows it is" + place(e) + ".";
        }
        if (said.startsWith(TWICE)) {
            return "A field stands twice in the same object" + place(e) + ": leave one of both out.";
        }
        return "The body is not well-formed JSON: the fault is" + place(e) + ".";
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " at line %d, column %d"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }
}
