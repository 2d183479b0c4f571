package uk.waymark.kernel.message;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * The one place that lists how old revisions of events become the current ones. An event whose components change gets
 * the next {@code @Revision}, an upcaster here, and one more stored sample.
 */
public final class Upcasters {

    private Upcasters() {}

    /** All upcasters, oldest revision first. */
    public static EventUpcasterChain chain() {
        return new EventUpcasterChain();
    }
}
