package uk.waymark.infra.platform.record;

import org.jspecify.annotations.Nullable;

/**
 * An event as its store holds it. Nothing of it is made into objects of this program: it is copied and compared as it is.
 *
 * @param position its place among all events of the store, from 1 on, perhaps with gaps
 * @param stream id of the aggregate
 * @param sequenceNumber its place in its stream, from 0 on
 * @param recordedAt the instant of recording, in ISO format with milliseconds
 * @param payload JSON
 * @param metadata JSON, an object
 */
public record RecordedEvent(
        long position,
        String eventId,
        String stream,
        @Nullable String aggregateType,
        long sequenceNumber,
        String recordedAt,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {}
