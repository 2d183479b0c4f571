package uk.waymark.kernel.calendar;

import java.time.LocalDate;

/** The first and last teaching day of a half-term, both inside it. */
public record HalfTermDates(HalfTerm halfTerm, LocalDate from, LocalDate to) {

    public HalfTermDates {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(halfTerm + " cannot end on " + to + ", before it begins on " + from);
        }
    }
}
