package uk.waymark.query.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;

/** A half-term with its dates. */
public record CurrentHalfTerm(AcademicYear academicYear, HalfTerm halfTerm, LocalDate from, LocalDate to) {

    /** Whether a window ends before this half-term, in the order of half-terms and whatever their dates. */
    public boolean isAfter(@Nullable Due due) {
        if (!(due instanceof Due.Window window)) {
            return false;
        }
        int years = window.academicYear().compareTo(academicYear);
        return years < 0 || years == 0 && window.to().compareTo(halfTerm) < 0;
    }

    public boolean isIn(@Nullable Due due) {
        return due instanceof Due.Window window
                && window.academicYear().equals(academicYear)
                && window.contains(halfTerm);
    }
}
