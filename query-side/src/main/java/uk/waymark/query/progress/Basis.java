package uk.waymark.query.progress;

import java.time.LocalDate;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.query.maturity.interval.StandingAnswer;

/** The basis of the answer at the end of a year. */
public enum Basis {
    /** It was given in that year. */
    ANSWERED,
    /** It is older, and was looked at again in that year. */
    REAFFIRMED,
    /** Nobody has looked at it in that year. */
    CARRIED_OVER;

    static Basis of(StandingAnswer standing, AcademicYear year) {
        LocalDate reaffirmedOn = standing.reaffirmedOn();
        if (AcademicYear.of(standing.answeredOn()).equals(year)) {
            return ANSWERED;
        }
        return reaffirmedOn != null && AcademicYear.of(reaffirmedOn).equals(year) ? REAFFIRMED : CARRIED_OVER;
    }
}
