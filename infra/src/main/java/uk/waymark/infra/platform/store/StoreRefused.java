package uk.waymark.infra.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * A refusal: Waymark must not start on a store, or do to it what was asked for. The message says why, and what to do about
 * it.
 */
public class StoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public StoreRefused(String why, String remedy, @Nullable Throwable cause) {
        super(why, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
