package uk.waymark.infra.platform.sweep;

import java.nio.file.Path;
import uk.waymark.infra.platform.record.JdbcRecord;
import uk.waymark.infra.platform.record.RecordAccess;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlServer;
import uk.waymark.infra.platform.store.postgresql.PostgresqlDatabase;

@NeedsPostgresql
class SweepOnPostgresqlTest extends SweepTest {

    private uk.waymark.infra.platform.store.postgresql.PostgresqlServer server;
    private Database events;
    private Database people;

    @Override
    void open(Path directory) {
        server = emptyServer();
        events = PostgresqlDatabase.events(server);
        people = PostgresqlDatabase.people(server);
    }

    @Override
    void close() {
        events.close();
        people.close();
    }

    @Override
    Database eventStore() {
        return events;
    }

    @Override
    Database peopleStore() {
        return people;
    }

    @Override
    RecordAccess record() {
        return () -> new JdbcRecord(server.record());
    }

    @Override
    RecordAccess emptyRecord() {
        var empty = emptyServer();
        PostgresqlDatabase.events(empty).close();
        return () -> new JdbcRecord(empty.record());
    }

    private static uk.waymark.infra.platform.store.postgresql.PostgresqlServer emptyServer() {
        var database = PostgresqlServer.shared().database();
        return new uk.waymark.infra.platform.store.postgresql.PostgresqlServer(
                database.url(), database.username(), database.password(), pool -> {});
    }
}
