package uk.waymark.infra.platform.moving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.record.JdbcRecord;
import uk.waymark.infra.platform.record.RecordDigest;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.RecordedEvent;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.sqlite.DataDirectory;

/**
 * A service that moves an embedded store to a server: events first, then people, and then the digests of both records are
 * compared. It can be interrupted at any point and done again. The source is only read; snapshots and views are made anew
 * by the target.
 *
 * @param data directory of the embedded store
 * @param people the people store of the target, its tables up to date
 * @param pieces how many events are copied at once
 * @param progress is told how many events have been copied, after each piece
 */
public record Move(Path data, EventTarget events, Database people, MoveNote note, int pieces, LongConsumer progress) {

    /**
     * Copies what is not there yet, and compares.
     *
     * @throws uk.waymark.infra.platform.store.StoreRefused if a Waymark runs on the source, or the target has something else
     */
    public Moved run() {
        DataSource store = SqliteFiles.inUse(data.resolve("events.db"));
        PeopleCopy persons = new PeopleCopy(SqliteFiles.inUse(data.resolve("people.db")), people);
        try (DataDirectory alone = new DataDirectory(data);
                RecordReader source = new JdbcRecord(store)) {
            String id = id(store);
            Instant before = note.begin(id, () -> isEmpty(events) && !persons.isAnybodyThere());
            long rows = 0;
            if (before == null) {
                copyEvents(source);
                events.complete(id);
                rows = persons.run();
            }
            Moved moved = new Moved(RecordDigest.of(source), digestOfTarget(), rows, before);
            if (moved.isProven() && before == null) {
                alone.movedAway(note.complete());
            }
            return moved;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyEvents(RecordReader source) {
        long copied = 0;
        List<RecordedEvent> piece = new ArrayList<>(pieces);
        try (Stream<RecordedEvent> rest = source.after(events.copiedFrom(source))) {
            for (Iterator<RecordedEvent> each = rest.iterator(); each.hasNext(); ) {
                piece.add(each.next());
                if (piece.size() == pieces || !each.hasNext()) {
                    events.append(piece);
                    copied += piece.size();
                    progress.accept(copied);
                    piece.clear();
                }
            }
        }
    }

    private RecordDigest digestOfTarget() {
        try (RecordReader target = events.record()) {
            return RecordDigest.of(target);
        }
    }

    private static boolean isEmpty(EventTarget events) {
        try (RecordReader target = events.record();
                Stream<RecordedEvent> any = target.after(0)) {
            return any.findFirst().isEmpty();
        }
    }

    private static String id(DataSource events) {
        return JdbcClient.create(events)
                .sql("SELECT id FROM EventStoreId")
                .query(String.class)
                .single();
    }
}
