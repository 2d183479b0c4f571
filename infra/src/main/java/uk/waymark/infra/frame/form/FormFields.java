package uk.waymark.infra.frame.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.text.Characters;
import uk.waymark.kernel.text.Isolated;

/**
 * The fields that a form sent. They are named like the API names them ({@code answer.level}, {@code effectiveOn}), so that every
 * refusal finds its field. What is wrong with a form that writes is collected while it is read, and refused together by
 * {@link #check}; nothing, or null, stands in for it until then. An address is refused at the first part that is wrong.
 */
public final class FormFields {

    private static final String AN_ACADEMIC_YEAR = "‘%s’ is not an academic year. Enter one, like 2024/25.";
    private static final String AS_OFFERED = "‘%s’ cannot be chosen. Select one of the choices that the page offers.";

    private final MultiValueMap<String, String> fields;
    private final Faults faults;

    private FormFields(MultiValueMap<String, String> fields, boolean address) {
        this.fields = fields;
        this.faults = new Faults(address);
    }

    /** What an address asks for. */
    public FormFields(MultiValueMap<String, String> query) {
        this(query, true);
    }

    static FormFields ofForm(MultiValueMap<String, String> fields) {
        return new FormFields(fields, false);
    }

    public MultiValueMap<String, String> fields() {
        return fields;
    }

    /** Says in words for people that a value cannot be meant. What is said of a field first counts. */
    public void refuse(String field, String sentence) {
        faults.add(Problem.badRequest(Problem.VALUE_NOT_ALLOWED, field, List.of(), sentence));
    }

    /** The same of a field that is empty. */
    public void missing(String field, String sentence) {
        faults.add(Problem.badRequest(Problem.REQUIRED, field, List.of(), sentence));
    }

    /** What somebody else finds wrong joins the rest. */
    public <T> @Nullable T join(Supplier<T> rule) {
        try {
            return rule.get();
        } catch (RequestRefused e) {
            if (e.problem().status().is5xxServerError()) {
                throw e; // nothing was found wrong with the form
            }
            faults.add(e.problem());
            return null;
        }
    }

    /** @throws RequestRefused with all that was found wrong, in the order in which the form was read */
    public void check() {
        check(List.of());
    }

    /** @param further what is wrong beside that; a field of which something was said already is left out */
    void check(List<Problem> further) {
        faults.refuse(further);
    }

    /** The words without spaces around them; null if there are none. */
    public @Nullable String text(String field) {
        faults.reading(field);
        String value = fields.getFirst(field);
        return value == null || isGivenTwice(field) ? null : kept(field, value);
    }

    private boolean isGivenTwice(String field) {
        int times = fields.getOrDefault(field, List.of()).size();
        if (times > 1) {
            refuse(field, "%s is given %d times: say it once.".formatted(field, times));
        }
        return times > 1;
    }

    /** The words, which have to be there. */
    public String required(String field) {
        return Objects.requireNonNullElse(present(field, text(field)), "");
    }

    /** All values of a field that can be chosen several times. */
    public List<String> all(String field) {
        faults.reading(field);
        return fields.getOrDefault(field, List.of()).stream()
                .map(value -> kept(field, value))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What was typed, without spaces around it; null if nothing was, or what cannot be kept. */
    private @Nullable String kept(String field, String value) {
        try {
            return Characters.isBlank(value) ? null : Characters.kept(value).strip();
        } catch (IllegalArgumentException unfit) {
            refuse(field, Objects.requireNonNull(unfit.getMessage()));
            return null;
        }
    }

    /** The same, each of them read. */
    public <T> List<T> all(String field, Function<String, T> reading) {
        try {
            return all(field).stream().map(reading).toList();
        } catch (IllegalArgumentException e) {
            refuse(field, AS_OFFERED.formatted(String.join(", ", all(field))));
            return List.of();
        }
    }

    /** Names as people write them in one line: {@code SR, JHu}. */
    public List<String> names(String field) {
        return Arrays.stream(Objects.requireNonNullElse(text(field), "").split("[,;/\\n]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** One value that is chosen from numbers. */
    public @Nullable Integer integer(String field) {
        return read(field, Integer::valueOf, AS_OFFERED);
    }

    /** The same, which has to be there. */
    public int requiredInteger(String field) {
        return Objects.requireNonNullElse(present(field, integer(field)), 0);
    }

    /** A day in its three fields, or in one as addresses have it: {@code 2025-01-31}. Null if all of them are empty. */
    public @Nullable LocalDate day(String field) {
        faults.reading(field);
        try {
            return isGivenTwice(field) ? null : DayFields.read(fields, field);
        } catch (DateTimeException e) {
            refuse(field, Objects.requireNonNull(e.getMessage()));
            return null;
        }
    }

    public @Nullable AcademicYear year(String field) {
        return read(field, AcademicYear::parse, AN_ACADEMIC_YEAR);
    }

    /** The same, which has to be there. */
    public AcademicYear requiredYear(String field) {
        return required(field, AcademicYear::parse, AN_ACADEMIC_YEAR);
    }

    /** What is known by its id, as pages offer it. */
    public @Nullable UUID id(String field) {
        return read(field, UUID::fromString, AS_OFFERED);
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        return read(field, name -> Enum.valueOf(type, name), AS_OFFERED);
    }

    /** The same, which has to be there. */
    public <E extends Enum<E>> E requiredChoice(String field, Class<E> type) {
        return required(field, name -> Enum.valueOf(type, name), AS_OFFERED);
    }

    /** When something is due, which has to be said; null if it has no date yet. */
    public @Nullable Due due() {
        return DueFields.due(this);
    }

    /** The half-terms in which something is due. */
    public Due.Window window() {
        return standIn(DueFields.window(this));
    }

    /**
     * A value that is typed in one field.
     *
     * @param reading fails with an {@link IllegalArgumentException} for what is no such value
     * @param sentence says what to type instead; {@code %s} in it is what was typed
     */
    public <T> @Nullable T read(String field, Function<String, T> reading, String sentence) {
        String value = text(field);
        try {
            return value == null ? null : reading.apply(value);
        } catch (IllegalArgumentException e) {
            refuse(field, sentence.formatted(Isolated.of(value)));
            return null;
        }
    }

    /** The same for a value that has to be there. */
    public <T> T required(String field, Function<String, T> reading, String sentence) {
        return standIn(present(field, read(field, reading, sentence)));
    }

    private <T> @Nullable T present(String field, @Nullable T value) {
        if (value == null) {
            missing(field, field + " is required.");
        }
        return value;
    }

    /** Whoever reads a form goes on without what is wrong, so that the rest is read as well; nothing is made of it. */
    @SuppressWarnings("NullAway")
    private static <T> T standIn(@Nullable T value) {
        return value;
    }
}
