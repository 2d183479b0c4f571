package uk.waymark.infra.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.record.JdbcRecord;
import uk.waymark.infra.platform.record.RecordDigest;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.record.WrittenRecord;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.TextErased;

/** A record in which somebody wrote something, and a backup of it that is restored. */
abstract class BackedUpTest {

    static final Instant NOW = Instant.parse("2026-11-02T17:30:00.123Z");
    static final UUID INSTITUTION = WrittenRecord.stream(0);
    static final UUID TEXT = UUID.fromString("00000000-0000-0000-0000-00000000007e");
    static final UUID PERSON = UUID.fromString("00000000-0000-0000-0000-000000000009");
    static final String NAME = "Zebedee Quillfeather";
    static final byte[] KEY = "the key of a text in 32 bytes...".getBytes(UTF_8);

    @TempDir
    Path directory;

    Path data;
    Path from;
    Path to;
    Backup backup;

    @BeforeEach
    void a_backup_of_a_record_in_which_somebody_wrote_something() throws IOException {
        data = Files.createDirectory(directory.resolve("data"));
        to = directory.resolve("to");
        try (WrittenRecord record = WrittenRecord.in(data).events(20, 4)) {
            JdbcClient people = JdbcClient.create(record.people());
            people.sql("INSERT INTO text_key VALUES (?, ?, ?)")
                    .params(TEXT.toString(), INSTITUTION.toString(), KEY)
                    .update();
            people.sql("INSERT INTO person (id, institution_id, label, same_label, kind, name) VALUES (?, ?, 'Z',"
                            + " 'z', 'INDIVIDUAL', ?)")
                    .params(PERSON.toString(), INSTITUTION.toString(), NAME)
                    .update();
        }
        backUp();
    }

    void backUp() {
        Backups backups =
                new Backups(data, new BackupProperties(null, null, 14), Duration.ofDays(30), Clock.systemUTC());
        backup = backups.make();
        from = backups.directoryOf(backup);
    }

    void erase() {
        try (WrittenRecord record = WrittenRecord.in(data)) {
            record.event(INSTITUTION, 5, TextErased.class.getName(), "{\"textId\":\"%s\"}".formatted(TEXT));
            record.event(INSTITUTION, 6, PersonErased.class.getName(), "{\"personId\":\"%s\"}".formatted(PERSON));
        }
    }

    Restored restore(boolean replace) {
        return new Restore(Clock.fixed(NOW, ZoneOffset.UTC)).run(from, to, replace);
    }

    static RecordDigest digest(Path data) {
        try (RecordReader record = new JdbcRecord(SqliteFiles.inUse(data.resolve("events.db")))) {
            return RecordDigest.of(record);
        }
    }
}
