package uk.waymark.kernel.canary;

import java.time.LocalDate;
import uk.waymark.kernel.message.Fact;

/** Breaks a rule on purpose: a fact without a revision, out of its place, that can be changed. */
public class SomethingHappened implements Fact {

    @Override
    public LocalDate effectiveOn() {
        return LocalDate.EPOCH;
    }
}
