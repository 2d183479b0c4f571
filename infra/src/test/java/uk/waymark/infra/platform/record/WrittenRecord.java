package uk.waymark.infra.platform.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

/** Stores with events that are written as Axon writes them, without the application. */
public final class WrittenRecord implements AutoCloseable {

    private static final Instant BEGINNING = Instant.parse("2026-09-01T08:00:00Z");

    private final SqliteDatabase events;
    private final SqliteDatabase people;

    private WrittenRecord(Path directory) {
        events = SqliteDatabase.events(directory.resolve("events.db"));
        people = SqliteDatabase.people(directory.resolve("people.db"));
    }

    public static WrittenRecord in(Path directory) {
        return new WrittenRecord(directory);
    }

    /** Events one after another, each in the next of so many streams. */
    public WrittenRecord events(int howMany, int streams) {
        new TransactionTemplate(new JdbcTransactionManager(events)).executeWithoutResult(all -> {
            for (int i = 0; i < howMany; i++) {
                String payload = "{\"number\":%d,\"words\":\"für %d\"}".formatted(i, i);
                event(stream(i % streams), i / streams, "uk.waymark.SomethingHappened", payload);
            }
        });
        return this;
    }

    public static UUID stream(int number) {
        return UUID.nameUUIDFromBytes(("stream " + number).getBytes(UTF_8));
    }

    /** One event. Its id and its instant follow from its place. */
    public WrittenRecord event(UUID stream, long sequence, String type, String payload) {
        write().sql("""
                        INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                            payloadType, payloadRevision, payload, metaData)
                        VALUES (?, ?, ?, 'Thing', ?, ?, '1', ?, ?)""")
                .params(
                        UUID.nameUUIDFromBytes((stream + " " + sequence).getBytes(UTF_8))
                                .toString(),
                        stream.toString(),
                        sequence,
                        BEGINNING.plusMillis(sequence).toString().replaceFirst("(:\\d\\d)Z$", "$1.000Z"),
                        type,
                        payload.getBytes(UTF_8),
                        "{\"source\":\"test\",\"actor\":\"nobody\"}".getBytes(UTF_8))
                .update();
        return this;
    }

    /** The events' file, for whatever is not done to a record. */
    public JdbcClient write() {
        return JdbcClient.create(events);
    }

    public SqliteDatabase people() {
        return people;
    }

    @Override
    public void close() {
        events.close();
        people.close();
    }
}
