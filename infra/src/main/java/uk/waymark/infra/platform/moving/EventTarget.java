package uk.waymark.infra.platform.moving;

import java.util.List;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.RecordedEvent;
import uk.waymark.infra.platform.store.StoreRefused;

/** A server that a record is copied to. */
public interface EventTarget extends AutoCloseable {

    /** What is there now. */
    RecordReader record();

    /**
     * How far an earlier attempt came.
     *
     * @param source the record that is copied
     * @return position, in the source, of the last event that is there already; 0 if there is none
     * @throws StoreRefused if there is anything else than the beginning of the source
     */
    default long copiedFrom(RecordReader source) {
        try (RecordReader there = record()) {
            return Beginnings.commonEnd(source, there);
        }
    }

    /**
     * Adds events in this order, all of them or none; when this returns they are on the server's disk.
     *
     * @throws StoreRefused if the server did not take them
     */
    void append(List<RecordedEvent> events);

    /**
     * All events are there.
     *
     * @param recordId what the record is called in its source, and from now on here: what it made under a client's key stays
     *     what that key makes
     */
    void complete(String recordId);

    /** Lets go of the server. */
    @Override
    void close();

    /** The refusal of a server that did not take what it was given. */
    static StoreRefused interrupted(String server, Exception cause) {
        return new StoreRefused(
                "%s did not take all events: %s".formatted(server, cause.getMessage()),
                "Say the same again: it goes on where it was interrupted.",
                cause);
    }
}
