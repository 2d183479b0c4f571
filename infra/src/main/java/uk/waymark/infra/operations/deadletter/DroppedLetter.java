package uk.waymark.infra.operations.deadletter;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter that was dropped: the view goes on as if there were no such event, until it is rebuilt.
 *
 * @param letterId that it had
 * @param event what kind of event it was
 * @param version of the event in its stream
 * @param by the account of whoever dropped it
 */
@Schema(name = "Dropped")
public record DroppedLetter(
        String view,
        String letterId,
        String eventId,
        String event,
        String stream,
        long version,
        Instant droppedAt,
        UUID by) {

    /** {@code LineWritten, version 2 of …, in the view lines}. */
    String inWords() {
        return "%s, version %d of %s, in the view %s".formatted(event, version, stream, view);
    }
}
