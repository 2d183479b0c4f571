package uk.waymark.infra.platform.record;

import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole record, summed up: two stores hold the same one if, and only if, their digests are equal. It covers all that an
 * event says and its place in its stream, and not how events of different streams interleave, which not every store keeps.
 *
 * @param events how many there are
 * @param streams each of them by its id
 * @param value SHA-256 over the sorted list of streams with their counts and heads, hex
 */
public record RecordDigest(long events, SortedMap<String, StreamDigest> streams, String value) {

    public RecordDigest {
        streams = Collections.unmodifiableSortedMap(streams);
    }

    /** Reads all events once. What it remembers on the way grows with the number of streams, not with that of events. */
    public static RecordDigest of(RecordReader record) {
        return of(record, event -> {});
    }

    /** The same; each event is shown to somebody else as well. */
    public static RecordDigest of(RecordReader record, Consumer<RecordedEvent> alsoSeenBy) {
        DigestInProgress digest = new DigestInProgress();
        try (Stream<RecordedEvent> events = record.after(0)) {
            for (Iterator<RecordedEvent> each = events.iterator(); each.hasNext(); ) {
                RecordedEvent event = each.next();
                digest.add(event);
                alsoSeenBy.accept(event);
            }
        }
        return digest.done();
    }

    /** Whether it is of the same record. */
    public boolean isSameAs(RecordDigest other) {
        return value.equals(other.value);
    }

    /** Sentences about the first streams that are not the same in another store, by id; none if it is the same record. */
    public Stream<String> differencesFrom(RecordDigest other) {
        TreeSet<String> ids = new TreeSet<>(streams.keySet());
        ids.addAll(other.streams.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(streams.get(id), other.streams.get(id)))
                .map(id -> difference(id, streams.get(id), other.streams.get(id)));
    }

    private static String difference(String id, @Nullable StreamDigest here, @Nullable StreamDigest there) {
        return count(here).equals(count(there))
                ? "Stream %s: %s in both, not the same.".formatted(id, count(here))
                : "Stream %s: %s in the first, %s in the second.".formatted(id, count(here), count(there));
    }

    private static String count(@Nullable StreamDigest stream) {
        long events = stream == null ? 0 : stream.events();
        return events + (events == 1 ? " event" : " events");
    }
}
