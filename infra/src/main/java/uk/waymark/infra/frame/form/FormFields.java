package uk.waymark.infra.frame.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.text.Characters;

/**
 * The fields that a form sent. They are named like the API names them ({@code answer.level}, {@code effectiveOn}), so that every
 * refusal finds its field. What cannot be read is refused as the API would.
 */
public record FormFields(MultiValueMap<String, String> fields) {

    /** The words without spaces around them; null if there are none. */
    public @Nullable String text(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        if (values.size() > 1) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    field,
                    "%s is given %d times: say it once.".formatted(field, values.size()));
        }
        String value = values.isEmpty() ? null : values.getFirst();
        return value == null || Characters.isBlank(value)
                ? null
                : kept(field, value).strip();
    }

    public String required(String field) {
        String value = text(field);
        if (value == null) {
            throw RequestRefused.badRequest(Problem.REQUIRED, field, field + " is required.");
        }
        return value;
    }

    /** All values of a field that can be chosen several times. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(value -> !Characters.isBlank(value))
                .map(value -> kept(field, value).strip())
                .toList();
    }

    private static String kept(String field, String value) {
        try {
            return Characters.kept(value);
        } catch (IllegalArgumentException unfit) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED, field, Objects.requireNonNull(unfit.getMessage()));
        }
    }

    /** Names as people write them in one line: {@code SR, JHu}. */
    public List<String> names(String field) {
        return Arrays.stream(Objects.requireNonNullElse(text(field), "").split("[,;/\\n]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public @Nullable Integer integer(String field) {
        return read(field, Integer::valueOf, "a whole number");
    }

    /** @see java.time.format.DateTimeFormatter#ISO_LOCAL_DATE what browsers send */
    public @Nullable LocalDate day(String field) {
        return read(field, LocalDate::parse, "a day, like 2025-01-31");
    }

    public @Nullable AcademicYear year(String field) {
        return read(field, AcademicYear::parse, "an academic year, like 2024/25");
    }

    public AcademicYear requiredYear(String field) {
        required(field);
        return Objects.requireNonNull(year(field));
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String value = text(field);
        if (value != null && !allowed.contains(value)) {
            throw new RequestRefused(Problem.badRequest(
                    Problem.VALUE_NOT_ALLOWED, field, allowed, "'%s' cannot be chosen.".formatted(value)));
        }
        return value == null ? null : Enum.valueOf(type, value);
    }

    /**
     * A due window: {@code due} says which kind ({@code WINDOW}, {@code ONGOING} or {@code NONE}),
     * {@code due.academicYear}, {@code due.from} and {@code due.to} the half-terms. Without a kind, half-terms that were
     * chosen speak for themselves.
     */
    public @Nullable Due due() {
        DueKind kind = choice("due", DueKind.class);
        if (kind == DueKind.ONGOING) {
            return Due.ongoing();
        }
        boolean chosen = kind == null && text("due.from") != null;
        return kind == DueKind.WINDOW || chosen ? window() : null;
    }

    private enum DueKind {
        WINDOW,
        ONGOING,
        NONE
    }

    public Due.Window window() {
        required("due.academicYear");
        required("due.from");
        AcademicYear year = requiredYear("due.academicYear");
        HalfTerm from = Objects.requireNonNull(choice("due.from", HalfTerm.class));
        HalfTerm to = choice("due.to", HalfTerm.class);
        if (to != null && to.compareTo(from) < 0) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED,
                    "due.to",
                    "The last half-term (%s) comes before the first (%s).".formatted(to, from));
        }
        return Due.Window.of(year, from, to);
    }

    private <T> @Nullable T read(String field, Function<String, T> reading, String expected) {
        String value = text(field);
        try {
            return value == null ? null : reading.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw RequestRefused.badRequest(
                    Problem.VALUE_NOT_ALLOWED, field, "'%s' is not %s.".formatted(value, expected));
        }
    }
}
