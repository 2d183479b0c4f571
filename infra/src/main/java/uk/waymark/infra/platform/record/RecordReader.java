package uk.waymark.infra.platform.record;

import java.util.stream.Stream;

/** A reader of the events of one store, all of them from the state that it was in when it was first asked. */
public interface RecordReader extends AutoCloseable {

    /** Events behind a position, in the order in which they were recorded; to be closed. They are read as they are used. */
    Stream<RecordedEvent> after(long position);

    /** Position of the newest event; 0 if there is none. */
    long head();

    /** Ends the reading, and not the store. */
    @Override
    void close();
}
