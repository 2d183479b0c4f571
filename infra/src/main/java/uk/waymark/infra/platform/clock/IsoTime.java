package uk.waymark.infra.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A reader of days and instants as ISO 8601 has them, in the years 0001 to 9999, whatever language somebody speaks. */
public final class IsoTime {

    private static final String ON_A_DAY = "(?!0000)\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern DAY = Pattern.compile(ON_A_DAY);
    private static final Pattern INSTANT =
            Pattern.compile(ON_A_DAY + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");

    private IsoTime() {}

    /**
     * A day such as {@code 2025-01-31}.
     *
     * @throws IllegalArgumentException if it is written otherwise, or there is no such day
     */
    public static LocalDate day(String text) {
        return read(text, DAY, LocalDate::parse);
    }

    /**
     * An instant such as {@code 2025-01-31T12:00:00Z}, or with another offset.
     *
     * @throws IllegalArgumentException if it is written otherwise, or there is no such instant
     */
    public static Instant instant(String text) {
        return read(text, INSTANT, OffsetDateTime::parse).toInstant();
    }

    private static <T> T read(String text, Pattern pattern, Function<String, T> reading) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("not written as ISO 8601 has it");
        }
        try {
            return reading.apply(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("there is no such day or time", e);
        }
    }
}
