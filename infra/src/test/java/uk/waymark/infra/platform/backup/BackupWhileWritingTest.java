package uk.waymark.infra.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.record.JdbcRecord;
import uk.waymark.infra.platform.record.RecordDigest;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.RecordedEvent;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.record.WrittenRecord;

/** Eight write without rest, each a text's key first and then the event, as Waymark does; meanwhile backups are made. */
class BackupWhileWritingTest {

    private static final int WRITERS = 8;

    @TempDir
    Path directory;

    private final Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean stop = new AtomicBoolean();

    @Test
    void all_that_was_acknowledged_before_is_in_it_and_every_text_has_its_key() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        try (WrittenRecord record = WrittenRecord.in(data).events(5_000, 50);
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            try {
                for (int writer = 0; writer < WRITERS; writer++) {
                    UUID stream = WrittenRecord.stream(1_000 + writer);
                    writers.submit(() -> write(record, stream));
                }
                for (int i = 1; i <= 3; i++) {
                    await().until(() -> acknowledged.size() == WRITERS);
                    Map<UUID, Long> before = new HashMap<>(acknowledged);
                    acknowledged.clear();
                    Backup backup = backups(data).make();
                    isWhole(backups(data).directoryOf(backup), backup, before, directory.resolve("restored" + i));
                }
            } finally {
                stop.set(true);
            }
        }
    }

    private void write(WrittenRecord record, UUID stream) {
        for (long sequence = 0; !stop.get(); sequence++) {
            JdbcClient.create(record.people())
                    .sql("INSERT INTO text_key VALUES (?, 'institution', x'00')")
                    .param(stream + " " + sequence)
                    .update();
            record.event(stream, sequence, "uk.waymark.TextWritten", "{}");
            acknowledged.put(stream, sequence);
        }
    }

    private static void isWhole(Path from, Backup backup, Map<UUID, Long> before, Path to) {
        new Restore(Clock.systemUTC()).run(from, to, false);

        Map<String, Long> last = new HashMap<>();
        try (RecordReader record = new JdbcRecord(SqliteFiles.inUse(to.resolve("events.db")));
                Stream<RecordedEvent> events = record.after(0)) {
            events.forEach(event -> assertThat(last.merge(event.stream(), event.sequenceNumber(), (was, is) -> {
                        assertThat(is).isEqualTo(was + 1);
                        return is;
                    }))
                    .isEqualTo(event.sequenceNumber()));
            assertThat(RecordDigest.of(record).value())
                    .isEqualTo(backup.record().digest());
        }
        List<String> keys = JdbcClient.create(SqliteFiles.inUse(to.resolve("people.db")))
                .sql("SELECT text_id FROM text_key")
                .query(String.class)
                .list();
        before.forEach((stream, sequence) -> {
            assertThat(last.get(stream.toString())).isGreaterThanOrEqualTo(sequence);
            assertThat(keys).contains(stream + " " + last.get(stream.toString()));
        });
    }

    private static Backups backups(Path data) {
        return new Backups(data, new BackupProperties(null, null, 14), Duration.ofDays(30), Clock.systemUTC());
    }
}
