package uk.waymark.infra.operations.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stream of which a view takes in nothing more, because it could not take in one event of it.
 *
 * @param letterId of that event's letter, the only one that can be retried or dropped
 * @param event what kind of event it is
 * @param version of the event in its stream
 * @param recordedAt when the event was put on record
 * @param waiting how many later events of the stream wait behind it
 * @param cause null if it was not tried yet: the one before it has just been taken in, or dropped
 * @param since when it was set aside
 * @param lastTried the same, until it is tried again
 */
public record DeadLetterSequence(
        String view,
        String stream,
        String letterId,
        String event,
        long version,
        Instant recordedAt,
        long waiting,
        @Nullable Cause cause,
        Instant since,
        Instant lastTried) {}
