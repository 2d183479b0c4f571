package uk.waymark.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTerm;

/**
 * The actions of an institution in one academic year. Every action known by then stands in the half-terms of its due
 * window, in the year of that window; work without a window stands in each year in which it was open.
 *
 * @param from the first day of the year here: 1 September, or that of the first half-term where it begins before
 * @param to its last day, before the next year begins
 */
public record Timeline(
        UUID institutionId,
        AcademicYear academicYear,
        LocalDate from,
        LocalDate to,
        LocalDate asAt,
        Instant knownAt,
        List<Lane> halfTerms,
        List<ActionState> ongoing,
        List<ActionState> unscheduled) {

    /**
     * One half-term of the year.
     *
     * @param from its first day; null for a year whose dates nobody has set and that has no defaults
     * @param to its last day
     * @param actions those whose window contains it; an action stands in every half-term of its window
     * @param slippedAway those that were due in it, and were put off
     */
    public record Lane(
            HalfTerm halfTerm,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<ActionState> actions,
            List<ActionState> slippedAway) {}
}
