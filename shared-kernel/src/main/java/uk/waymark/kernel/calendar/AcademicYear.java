package uk.waymark.kernel.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An academic year, September to August. Read in every usual spelling ({@code 2024/25}, {@code 2024-25},
 * {@code 2024/2025}), always written {@code 2024/25}.
 *
 * @param startYear the calendar year of its September
 */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2998;

    private static final Pattern SPELLING = Pattern.compile("(\\d{4})\\s*[/\\-\u2013]\\s*(\\d{4}|\\d{2})");

    /** @throws IllegalArgumentException if the text is no academic year, or its two years do not follow each other */
    @JsonCreator
    public static AcademicYear parse(String text) {
        Matcher matcher = SPELLING.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not an academic year; write it like 2024/25");
        }
        int start = Integer.parseInt(matcher.group(1));
        if (start < EARLIEST || start > LATEST) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not an academic year between " + EARLIEST + " and " + LATEST);
        }
        int end = Integer.parseInt(matcher.group(2));
        int following = matcher.group(2).length() == 2 ? (start + 1) % 100 : start + 1;
        if (end != following) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not an academic year: " + start + " is followed by " + (start + 1));
        }
        return new AcademicYear(start);
    }

    /** The academic year that a day belongs to: it begins on 1 September. */
    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    /** The first day on which a half-term of the year may begin: terms of some areas begin in August. */
    public LocalDate earliestTerm() {
        return LocalDate.of(startYear, Month.AUGUST, 15);
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    public AcademicYear next() {
        return new AcademicYear(startYear + 1);
    }

    public AcademicYear previous() {
        return new AcademicYear(startYear - 1);
    }

    /** As in URLs: {@code 2024-25}. */
    public String inPath() {
        return toString().replace('/', '-');
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @JsonValue
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d/%02d", startYear, (startYear + 1) % 100);
    }
}
