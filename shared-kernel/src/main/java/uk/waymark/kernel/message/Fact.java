package uk.waymark.kernel.message;

import java.time.LocalDate;

/** An event of Waymark. Both clocks matter: this is the first, the instant of recording is in the message. */
public interface Fact {

    /** The London calendar day on which this became true. */
    LocalDate effectiveOn();
}
