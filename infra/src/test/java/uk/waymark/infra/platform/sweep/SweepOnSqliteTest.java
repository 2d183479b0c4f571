package uk.waymark.infra.platform.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.waymark.infra.platform.record.JdbcRecord;
import uk.waymark.infra.platform.record.RecordAccess;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

class SweepOnSqliteTest extends SweepTest {

    private Path directory;
    private SqliteDatabase events;
    private SqliteDatabase people;

    @Override
    void open(Path directory) throws IOException {
        this.directory = directory;
        events = SqliteDatabase.events(directory.resolve("events.db"));
        people = SqliteDatabase.people(directory.resolve("people.db"));
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
        return () -> new JdbcRecord(SqliteFiles.inUse(directory.resolve("events.db")));
    }

    @Override
    RecordAccess emptyRecord() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty")).resolve("events.db");
        SqliteDatabase.events(empty).close();
        return () -> new JdbcRecord(SqliteFiles.inUse(empty));
    }
}
