package uk.waymark.infra.platform.sweep;

/**
 * What one sweep came to.
 *
 * @param texts keys of texts that were deleted
 * @param people directory entries that were deleted
 * @param marked keys and entries that no fact names, and that stay for now
 */
public record Swept(int texts, int people, int marked) {

    static final Swept NOTHING = new Swept(0, 0, 0);
}
