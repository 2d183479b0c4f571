package uk.waymark.query.canary;

import java.time.LocalDate;
import java.time.ZoneId;

/** Breaks a rule on purpose: a clock that no test can set. */
public class ReadsTheClock {

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
