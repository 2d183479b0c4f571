package uk.waymark.infra.desk.refusal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.Answer;

/** A problem with a body of JSON, in the words of the API and not in those of the parser. */
final class JsonProblem {

    /** The values whose kind is told by their fields, with the ways to write them. */
    private static final Map<Class<?>, List<String>> SPELLINGS = Map.of(
            Answer.class,
            List.of(
                    "{\"level\":2}",
                    "{\"parts\":{\"a\":true}}",
                    "{\"proportion\":\"51-75\"}",
                    "{\"agreement\":\"AGREE\"}",
                    "{\"yearGroups\":[8,9]}",
                    "{\"count\":12}"),
            Due.class,
            List.of("{\"academicYear\":\"2024/25\",\"from\":\"HT3\",\"to\":\"HT4\"}", "{\"ongoing\":true}"));

    private JsonProblem() {}

    static Problem of(JacksonException e) {
        String field = field(e);
        String about = field == null ? "the body" : field;
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                Problem.badRequest(
                        Problem.UNKNOWN_FIELD,
                        field,
                        names(unknown.getKnownPropertyIds()),
                        "There is no field " + about + " here.");
            case InvalidTypeIdException kind ->
                notAllowed(field, spellings(kind), "Nothing is known that is written like this: " + about + ".");
            case InvalidNullException ignored -> required(field, about);
            case ValueInstantiationException broken -> broken(broken, field, about);
            case MismatchedInputException mismatch -> mismatch(mismatch, field, about);
            case DatabindException ignored ->
                notAllowed(field, List.of(), about + " holds a value that it cannot hold.");
            case InputCoercionException ignored -> notAllowed(field, List.of(), about + " is too large.");
            default -> MalformedJson.problem(e, field);
        };
    }

    /** A value that refused to be made says itself what is wrong with it; anything else means that a part was null. */
    private static Problem broken(ValueInstantiationException e, @Nullable String field, String about) {
        return e.getCause() instanceof IllegalArgumentException wrong && wrong.getMessage() != null
                ? notAllowed(field, List.of(), wrong.getMessage())
                : notAllowed(field, List.of(), about + " has a part that is null.");
    }

    private static Problem mismatch(MismatchedInputException e, @Nullable String field, String about) {
        if (field == null) {
            return Problem.badRequest(
                    Problem.MALFORMED_JSON, null, List.of(), "The body has to be a JSON object, and not empty.");
        }
        String said = e.getOriginalMessage();
        if (said.startsWith("Missing required") || said.startsWith("Cannot map `null`")) {
            return required(field, about);
        }
        Class<?> target = e.getTargetType();
        return notAllowed(field, constants(target), about + " has to be " + expected(target) + ".");
    }

    private static Problem required(@Nullable String field, String about) {
        return Problem.badRequest(Problem.REQUIRED, field, List.of(), about + " is required.");
    }

    private static Problem notAllowed(@Nullable String field, List<String> allowed, String detail) {
        return Problem.badRequest(Problem.VALUE_NOT_ALLOWED, field, allowed, detail);
    }

    private static List<String> spellings(InvalidTypeIdException e) {
        return SPELLINGS.getOrDefault(e.getBaseType().getRawClass(), List.of());
    }

    private static List<String> constants(@Nullable Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return List.of("true", "false");
        }
        return type == null || !type.isEnum()
                ? List.of()
                : Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "a text";
            case "LocalDate" -> "a day, written like 2025-01-31";
            case "UUID" -> "an id, written like 01234567-89ab-cdef-0123-456789abcdef";
            case "AcademicYear" -> "an academic year, written like 2024/25";
            case "Urn" -> "a URN: six digits in quotation marks, like \"137654\"";
            case "List" -> "a list";
            default -> type.isEnum() ? "one of the allowed values" : "an object with the documented fields";
        };
    }

    private static List<String> names(@Nullable Collection<Object> known) {
        return known == null
                ? List.of()
                : known.stream().map(Object::toString).sorted().toList();
    }

    private static @Nullable String field(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : path.isEmpty() ? name : "." + name);
        }
        return path.isEmpty() ? null : path.toString();
    }
}
