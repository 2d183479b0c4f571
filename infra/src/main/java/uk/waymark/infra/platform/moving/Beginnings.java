package uk.waymark.infra.platform.moving;

import java.util.Iterator;
import java.util.stream.Stream;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.RecordedEvent;
import uk.waymark.infra.platform.store.StoreRefused;

/** A comparison of what is on a server with the beginning of a record, event by event. */
final class Beginnings {

    private Beginnings() {}

    /**
     * Returns the position, in the source, of the last event that is on the server.
     *
     * @throws StoreRefused if the server has an event that is not the source's next one
     */
    static long commonEnd(RecordReader source, RecordReader there) {
        long last = 0;
        try (Stream<RecordedEvent> ours = source.after(0);
                Stream<RecordedEvent> theirs = there.after(0)) {
            Iterator<RecordedEvent> expected = ours.iterator();
            for (Iterator<RecordedEvent> each = theirs.iterator(); each.hasNext(); ) {
                RecordedEvent found = each.next();
                if (!expected.hasNext()) {
                    throw otherRecord("it has event %s, which the source does not have".formatted(found.eventId()));
                }
                RecordedEvent next = expected.next();
                if (!next.eventId().equals(found.eventId())) {
                    throw otherRecord(
                            "it has event %s where the source has %s".formatted(found.eventId(), next.eventId()));
                }
                last = next.position();
            }
        }
        return last;
    }

    private static StoreRefused otherRecord(String how) {
        return new StoreRefused(
                "The target has another record: %s.".formatted(how),
                "Name an empty one, or one to which the move of this very store was interrupted.",
                null);
    }
}
