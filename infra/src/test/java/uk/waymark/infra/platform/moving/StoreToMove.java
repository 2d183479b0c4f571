package uk.waymark.infra.platform.moving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.record.WrittenRecord;
import uk.waymark.infra.platform.store.postgresql.PostgresqlDatabase;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;

/**
 * An embedded store with 551 events and nine rows about people, and an empty database that it is moved to, 100 events at a time.
 *
 * @param arguments of a node that keeps its record in the target
 */
record StoreToMove(Path data, PostgresqlServer target, String[] arguments) {

    private static final int PIECES = 100;

    static StoreToMove in(Path data) {
        make(data);
        var database = uk.waymark.infra.platform.store.PostgresqlServer.shared().database();
        return new StoreToMove(
                data,
                new PostgresqlServer(database.url(), database.username(), database.password(), pool -> {}),
                database.arguments());
    }

    /** Another store, and the same target. */
    StoreToMove another(Path data) {
        make(data);
        return new StoreToMove(data, target, arguments);
    }

    Moved move(LongConsumer progress) {
        try (MoveNote note = MoveNote.on(target, Clock.systemUTC());
                PostgresqlEvents events = new PostgresqlEvents(PostgresqlDatabase.events(target));
                PostgresqlDatabase people = PostgresqlDatabase.people(target)) {
            return new Move(data, events, people, note, PIECES, progress).run();
        }
    }

    /** What the record is called. */
    String id() {
        return JdbcClient.create(SqliteFiles.inUse(data.resolve("events.db")))
                .sql("SELECT id FROM EventStoreId")
                .query(String.class)
                .single();
    }

    private static void make(Path data) {
        try {
            fill(Files.createDirectory(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Path data) {
        try (WrittenRecord record = WrittenRecord.in(data).events(550, 30)) {
            record.event(
                    WrittenRecord.stream(99), 0, "uk.waymark.Odd", "{\"words\":\"tab\\t, \\\"quote\\\", \\\\, 日本\"}");
            JdbcClient people = JdbcClient.create(record.people());
            for (String person : List.of("zoe", "adam", "mia")) {
                people.sql("INSERT INTO person (id, institution_id, label, same_label, kind, name) VALUES (?,"
                                + " 'i', ?, '', 'INDIVIDUAL', ?)")
                        .params(person, "", person + "\n, \"quoted\"")
                        .update();
            }
            people.sql("INSERT INTO text_key VALUES ('t', 'i', x'00ff0a')").update();
            people.sql("INSERT INTO account (account_id, email, same_email, name, initials, operator, created_at)"
                            + " VALUES ('a', 'e', 'e', 'n', 'N', 1, 7), ('b', 'f', 'f', 'o', 'O', 0, 8)")
                    .update();
            people.sql("INSERT INTO api_token VALUES ('k', 'a', 'd', 'l', 1, NULL, 1, 2, NULL)")
                    .update();
            people.sql("INSERT INTO spring_session VALUES ('p', 's', 1, 1, 60, 9999999999999, 'a')")
                    .update();
            people.sql("INSERT INTO spring_session_attributes VALUES ('p', 'x', x'01')")
                    .update();
        }
    }
}
