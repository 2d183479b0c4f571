package uk.waymark.infra.platform.cli;

import java.util.stream.Stream;
import uk.waymark.infra.platform.moving.EventTarget;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.RecordedEvent;

/** A record that is read over a connection of its own, which ends with the reading. */
record ClosingRecord(RecordReader record, EventTarget server) implements RecordReader {

    @Override
    public Stream<RecordedEvent> after(long position) {
        return record.after(position);
    }

    @Override
    public long head() {
        return record.head();
    }

    @Override
    public void close() {
        record.close();
        server.close();
    }
}
