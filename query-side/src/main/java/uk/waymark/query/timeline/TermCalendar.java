package uk.waymark.query.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.calendar.NationalHalfTerms;

/**
 * The half-term dates that count for an institution on one day and at one state of knowledge: its own where it had set
 * them by then, the defaults otherwise.
 */
public record TermCalendar(Map<AcademicYear, List<HalfTermDates>> own, NationalHalfTerms defaults) {

    /** Empty for a year that has neither. */
    Optional<HalfTermDates> dates(AcademicYear year, HalfTerm halfTerm) {
        return Optional.ofNullable(own.get(year)).or(() -> defaults.of(year)).stream()
                .flatMap(List::stream)
                .filter(dates -> dates.halfTerm() == halfTerm)
                .findFirst();
    }

    /**
     * The day on which the year begins for an institution: 1 September, or with its first half-term where that begins
     * before. Only timelines go by it; everywhere else a year ends on 31 August.
     */
    LocalDate firstDay(AcademicYear year) {
        return dates(year, HalfTerm.HT1)
                .map(HalfTermDates::from)
                .filter(year.firstDay()::isAfter)
                .orElse(year.firstDay());
    }

    /** The day before the next year begins for the institution. */
    LocalDate lastDay(AcademicYear year) {
        return firstDay(year.next()).minusDays(1);
    }

    /** The year that the day belongs to for the institution. */
    AcademicYear yearOf(LocalDate day) {
        AcademicYear year = AcademicYear.of(day);
        return day.isAfter(lastDay(year)) ? year.next() : year;
    }

    /** The half-term that contains the day, or the next one that begins after it; empty if nobody knows its dates. */
    public Optional<CurrentHalfTerm> around(LocalDate day) {
        AcademicYear year = yearOf(day);
        return Stream.of(year, year.next())
                .flatMap(one -> Arrays.stream(HalfTerm.values()).flatMap(half -> dated(one, half).stream()))
                .filter(half -> !half.to().isBefore(day))
                .findFirst();
    }

    private Optional<CurrentHalfTerm> dated(AcademicYear year, HalfTerm halfTerm) {
        return dates(year, halfTerm).map(dates -> new CurrentHalfTerm(year, halfTerm, dates.from(), dates.to()));
    }

    /** Whether the day is after the last day of the window. Work without a window is never late. */
    boolean isPast(@Nullable Due due, LocalDate day) {
        return due instanceof Due.Window window && day.isAfter(lastDay(window));
    }

    /** Where nobody knows the half-term's dates, the end of its academic year is certain at least. */
    private LocalDate lastDay(Due.Window window) {
        return dates(window.academicYear(), window.to())
                .map(HalfTermDates::to)
                .orElseGet(() -> lastDay(window.academicYear()));
    }
}
