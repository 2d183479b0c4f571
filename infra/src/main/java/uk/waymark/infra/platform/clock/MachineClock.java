package uk.waymark.infra.platform.clock;

import java.time.Clock;
import java.time.ZoneOffset;

/** The machine's own clock, for what runs without the application. */
public final class MachineClock {

    private MachineClock() {}

    /** Milliseconds, because that is what the event store keeps of an instant. */
    public static Clock inMillis() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
