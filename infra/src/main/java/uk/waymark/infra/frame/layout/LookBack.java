package uk.waymark.infra.frame.layout;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.platform.clock.IsoTime;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.text.Isolated;

/** A reader of the past day that an address asks for: every page that looks back refuses the same days. */
public record LookBack(FormFields sent, LocalDate today) {

    /** Academic years are counted from here. */
    private static final LocalDate BEGINNING = LocalDate.of(1900, 9, 1);

    /**
     * Null for today, which is what pages show anyway.
     *
     * @throws RequestRefused if it is no day, has not come yet, or is so long ago that nothing can be on record for it
     */
    public @Nullable LocalDate day(String field) {
        LocalDate day = sent.day(field);
        if (day != null && day.isAfter(today)) {
            throw notYet(field, day);
        }
        if (day != null && day.isBefore(BEGINNING)) {
            throw tooEarly(field, day);
        }
        return today.equals(day) ? null : day;
    }

    /**
     * People name a day, all of which counts; programs may name an instant. Null for now.
     *
     * @throws RequestRefused as for {@link #day}
     */
    public @Nullable Instant instant(String field) {
        String value = sent.text(field);
        if (value != null && value.contains("T")) {
            return past(field, value);
        }
        LocalDate day = day(field);
        return day == null ? null : beginning(day.plusDays(1)).minusMillis(1);
    }

    /** Compared as instants: not all of them are on a day that can be written. */
    private Instant past(String field, String value) {
        Instant instant = parsed(field, value);
        if (!instant.isBefore(beginning(today.plusDays(1)))) {
            throw notYet(field, value);
        }
        if (instant.isBefore(beginning(BEGINNING))) {
            throw tooEarly(field, value);
        }
        return instant;
    }

    private static Instant parsed(String field, String value) {
        try {
            return IsoTime.instant(value);
        } catch (IllegalArgumentException e) {
            throw refused(
                    field,
                    "'%s' is not a day, like 2025-01-31, or an instant, like 2025-01-31T15:00:00Z."
                            .formatted(Isolated.of(value)));
        }
    }

    private static Instant beginning(LocalDate day) {
        return London.startOf(day);
    }

    private static RequestRefused notYet(String field, Object when) {
        return refused(field, "%s has not come yet: choose today or a day before.".formatted(when));
    }

    private static RequestRefused tooEarly(String field, Object when) {
        return refused(field, "%s is too long ago: nothing can be on record for it.".formatted(when));
    }

    private static RequestRefused refused(String field, String detail) {
        return RequestRefused.badRequest(Problem.VALUE_NOT_ALLOWED, field, detail);
    }
}
