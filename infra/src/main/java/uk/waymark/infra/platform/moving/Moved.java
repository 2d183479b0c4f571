package uk.waymark.infra.platform.moving;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.platform.record.RecordDigest;

/**
 * What came of a move.
 *
 * @param before when an earlier one was complete, so that nothing was copied now; null if there was none
 * @param rows rows of the people store that were copied now
 */
public record Moved(
        RecordDigest source,
        RecordDigest target,
        long rows,
        @Nullable Instant before) {

    /** Whether the record is the same on both sides. */
    public boolean isProven() {
        return source.isSameAs(target);
    }
}
