package uk.waymark.kernel.message;

import java.util.UUID;

/**
 * The answer to a command: where to look for what it did.
 *
 * @param stream the aggregate's id
 * @param version position in the stream of the newest event that the command knows of
 * @param events how many events this very call wrote; 0 when there was nothing to write, or a repeated request
 * @param repeated whether the same request had been answered before, so that this call wrote nothing
 */
public record Written(UUID stream, long version, int events, boolean repeated) {

    /** What this very call wrote, which may be nothing. */
    public Written(UUID stream, long version, int events) {
        this(stream, version, events, false);
    }

    /** What the same request wrote when it was taken for the first time. */
    public static Written before(UUID stream, long version) {
        return new Written(stream, version, 0, true);
    }
}
