package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * The rule that work is carried over into a year after the one that it was due in. Work that was due in none, because
 * it is ongoing or unscheduled, may also go into the year in which that is decided.
 */
final class LaterYear {

    private LaterYear() {}

    static void check(@Nullable Due current, Due.Window asked, LocalDate decidedOn) {
        AcademicYear earliest =
                current instanceof Due.Window window ? window.academicYear().next() : AcademicYear.of(decidedOn);
        if (asked.academicYear().compareTo(earliest) < 0) {
            throw new Refusal(
                            Code.VALUE_NOT_ALLOWED,
                            "due",
                            List.of("from " + earliest),
                            "This action can be carried over into %s or later, not into %s."
                                    .formatted(earliest, asked.academicYear()))
                    .asException();
        }
    }
}
