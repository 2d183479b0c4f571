package uk.waymark.query.timeline.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.query.timeline.ActionState;

/**
 * The work that there is to do on a day, whichever academic year it was planned for: work that is late from earlier
 * years is late still.
 *
 * @param halfTerm the one that contains the day or, between two, the one that comes next; null if no dates are known
 * @param due unfinished work whose window contains that half-term; ends soonest first
 * @param overdue unfinished work whose window is over; longest overdue first
 * @param doneSince the first day that counts for {@code done}
 * @param done completed since that day, latest first
 */
public record WorkAtHand(
        UUID institutionId,
        LocalDate asAt,
        @Nullable Now halfTerm,
        List<ActionState> due,
        List<ActionState> overdue,
        LocalDate doneSince,
        List<ActionState> done) {

    /** A half-term with its dates. */
    public record Now(AcademicYear academicYear, HalfTerm halfTerm, LocalDate from, LocalDate to) {

        /** Whether a window ends before this half-term, in the order of half-terms and whatever their dates. */
        public boolean isAfter(@Nullable Due due) {
            if (!(due instanceof Due.Window window)) {
                return false;
            }
            int years = window.academicYear().compareTo(academicYear);
            return years < 0 || years == 0 && window.to().compareTo(halfTerm) < 0;
        }

        boolean isIn(@Nullable Due due) {
            return due instanceof Due.Window window
                    && window.academicYear().equals(academicYear)
                    && window.contains(halfTerm);
        }
    }
}
