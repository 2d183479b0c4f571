package uk.waymark.kernel.message;

import java.util.UUID;

/**
 * The answer to a command: where to look for what it did.
 *
 * @param stream the aggregate's id
 * @param version position in the stream of the newest event that the command knows of
 * @param events how many events this very call wrote; 0 when there was nothing to write, or a repeated request
 * @param before how many events the same request wrote when it was taken for the first time; 0 if that was this call
 */
public record Written(UUID stream, long version, int events, int before) {

    /** What this very call wrote, which may be nothing. */
    public Written(UUID stream, long version, int events) {
        this(stream, version, events, 0);
    }

    /** What the same request wrote when it was taken for the first time. */
    public static Written before(UUID stream, long version, int events) {
        return new Written(stream, version, 0, events);
    }
}
