package uk.waymark.query.canary;

import java.time.Clock;

/** Breaks a rule on purpose: a clock that no test can set. */
public class MakesItsOwnClock {

    Clock clock() {
        return Clock.systemUTC();
    }
}
