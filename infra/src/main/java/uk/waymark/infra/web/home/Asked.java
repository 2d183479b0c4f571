package uk.waymark.infra.web.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.api.problem.Problem;
import uk.waymark.infra.api.problem.RequestRefused;
import uk.waymark.infra.web.form.Sent;
import uk.waymark.query.view.Moment;

/**
 * How the page is to be shown.
 *
 * @param asAt the day that is asked about; null for today
 * @param knownAt what was recorded later is left out; null for now
 * @param wording whether the publisher's words stand in the grid
 */
record Asked(@Nullable LocalDate asAt, @Nullable Instant knownAt, boolean wording) {

    static final String AS_AT = "asAt";
    static final String KNOWN_AT = "knownAt";

    /** Academic years are counted from here. */
    private static final LocalDate BEGINNING = LocalDate.of(1900, 9, 1);

    static Asked plainly(Sent sent) {
        return new Asked(null, null, wording(sent));
    }

    /** @throws RequestRefused if a day cannot be read, or has not come yet */
    static Asked of(Sent sent, LocalDate today) {
        LocalDate asAt = past(AS_AT, sent.day(AS_AT), today);
        return new Asked(today.equals(asAt) ? null : asAt, knownAt(sent, today), wording(sent));
    }

    public boolean looksBack() {
        return asAt != null || knownAt != null;
    }

    /** The London day up to which the record is read; null for all of it. */
    public @Nullable LocalDate knownOn() {
        return knownAt == null ? null : LocalDate.ofInstant(knownAt, Moment.LONDON);
    }

    private static boolean wording(Sent sent) {
        return "on".equals(sent.text("wording"));
    }

    /** People name a day, all of which counts; programs may name an instant. */
    private static @Nullable Instant knownAt(Sent sent, LocalDate today) {
        String value = sent.text(KNOWN_AT);
        if (value != null && value.contains("T")) {
            Instant instant = instant(value);
            past(KNOWN_AT, LocalDate.ofInstant(instant, Moment.LONDON), today);
            return instant;
        }
        LocalDate day = past(KNOWN_AT, sent.day(KNOWN_AT), today);
        return day == null || day.equals(today)
                ? null
                : day.plusDays(1).atStartOfDay(Moment.LONDON).toInstant().minusMillis(1);
    }

    private static Instant instant(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw refused(
                    KNOWN_AT,
                    "'%s' is not a day, like 2025-01-31, or an instant, like 2025-01-31T15:00:00Z.".formatted(value));
        }
    }

    private static @Nullable LocalDate past(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw refused(field, "%s has not come yet: choose today or a day before.".formatted(day));
        }
        if (day != null && day.isBefore(BEGINNING)) {
            throw refused(field, "%s is too long ago: nothing can be on record for it.".formatted(day));
        }
        return day;
    }

    private static RequestRefused refused(String field, String detail) {
        return RequestRefused.badRequest(Problem.VALUE_NOT_ALLOWED, field, detail);
    }
}
