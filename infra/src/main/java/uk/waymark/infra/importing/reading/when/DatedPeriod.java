package uk.waymark.infra.importing.reading.when;

import uk.waymark.kernel.calendar.AcademicYear;

/**
 * Half-terms to which a calendar year is written, as in {@code Autumn 2024} or {@code Spr 25}.
 *
 * @param year of two digits or of four
 */
record DatedPeriod(Period period, int year) {

    private static final int LAST_BEFORE_JANUARY = 2;

    boolean isIn(AcademicYear academicYear) {
        int two = year % 100;
        return (two == academicYear.startYear() % 100 && period.from() <= LAST_BEFORE_JANUARY)
                || (two == (academicYear.startYear() + 1) % 100 && period.to() > LAST_BEFORE_JANUARY);
    }
}
