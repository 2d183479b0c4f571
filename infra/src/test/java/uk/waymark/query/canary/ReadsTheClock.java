package uk.waymark.query.canary;

import java.time.LocalDate;
import uk.waymark.kernel.calendar.London;

/** Breaks a rule on purpose: a clock that no test can set. */
public class ReadsTheClock {

    LocalDate today() {
        return LocalDate.now(London.ZONE);
    }
}
