package uk.waymark.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The place whose days the record keeps, wherever the server stands. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The day that it is in London at this instant. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The instant at which the day begins in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
