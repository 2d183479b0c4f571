package uk.waymark.infra.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.acceptance.Bytes;
import uk.waymark.infra.record.JdbcRecord;
import uk.waymark.infra.record.RecordDigest;
import uk.waymark.infra.record.RecordReader;
import uk.waymark.infra.record.SqliteFiles;
import uk.waymark.infra.record.WrittenRecord;
import uk.waymark.infra.store.StoreProperties;
import uk.waymark.infra.store.StoreRefused;
import uk.waymark.infra.store.sqlite.DataDirectory;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.TextErased;

class RestoreTest {

    private static final Instant NOW = Instant.parse("2026-11-02T17:30:00.123Z");
    private static final UUID INSTITUTION = WrittenRecord.stream(0);
    private static final UUID TEXT = UUID.fromString("00000000-0000-0000-0000-00000000007e");
    private static final UUID PERSON = UUID.fromString("00000000-0000-0000-0000-000000000009");
    private static final String NAME = "Zebedee Quillfeather";
    private static final byte[] KEY = "the key of a text in 32 bytes...".getBytes(UTF_8);

    @TempDir
    Path directory;

    private Path data;
    private Path from;
    private Path to;
    private Backup backup;

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

    private void backUp() {
        Backups backups =
                new Backups(data, new BackupProperties(null, null, 14), Duration.ofDays(30), Clock.systemUTC());
        backup = backups.make();
        from = backups.directoryOf(backup);
    }

    @Test
    void a_record_is_what_it_was() throws Exception {
        Restored restored = restore(false);

        assertThat(restored.backup()).isEqualTo(backup);
        assertThat(restored.aside()).isNull();
        assertThat(digest(to)).isEqualTo(digest(data));
        assertThat(to.toFile().list()).containsExactlyInAnyOrder("events.db", "people.db", "waymark.lock");
        assertThat(Bytes.holding(to, NAME)).isNotEmpty();
        assertThat(Bytes.holding(to, KEY)).isNotEmpty();
        new DataDirectory(properties(to)).close();
    }

    @Test
    void what_the_record_says_was_erased_does_not_come_back() throws Exception {
        // as after a crash between the facts and the deletions
        erase();
        backUp();
        assertThat(Bytes.holding(from, NAME)).isNotEmpty();
        assertThat(Bytes.holding(from, KEY)).isNotEmpty();

        Restored restored = restore(false);

        assertThat(restored.erasedTexts()).isEqualTo(1);
        assertThat(restored.erasedPeople()).isEqualTo(1);
        assertThat(restored.erasedSince()).isEmpty();
        assertThat(Bytes.holding(to, NAME)).isEmpty();
        assertThat(Bytes.holding(to, KEY)).isEmpty();
    }

    @Test
    void nor_does_what_was_erased_after_the_backup_as_far_as_the_record_says_that_is_replaced() throws Exception {
        erase();
        to = data;

        Restored restored = restore(true);

        assertThat(restored.erasedSince()).containsExactlyInAnyOrder(TEXT, PERSON);
        assertThat(Bytes.holding(data, NAME)).isEmpty();
        assertThat(Bytes.holding(data, KEY)).isEmpty();
        assertThat(digest(data).value()).isEqualTo(backup.record().digest());
        assertThat(restored.aside().toFile().list()).contains("events.db", "people.db");
        assertThat(digest(restored.aside()).events()).isEqualTo(22);
    }

    @Test
    void nor_when_a_restore_was_interrupted_after_it_had_put_the_record_aside() throws Exception {
        erase();
        to = data;
        Files.createDirectories(data.resolve("restored"));
        Path aside = Files.createDirectory(data.resolve("replaced-20261101T000000.000Z"));
        for (String file : List.of("events.db", "events.db-wal", "events.db-shm")) {
            if (Files.exists(data.resolve(file))) {
                Files.move(data.resolve(file), aside.resolve(file));
            }
        }

        Restored restored = restore(false);

        assertThat(restored.erasedSince()).containsExactlyInAnyOrder(TEXT, PERSON);
        assertThat(Bytes.holding(data, NAME)).isEmpty();
        assertThat(Bytes.holding(data, KEY)).isEmpty();
    }

    @Test
    void a_record_that_nobody_can_read_is_named_as_its_erasures_are_not_known() throws Exception {
        to = data;
        Files.writeString(data.resolve("events.db"), "no database at all");

        Restored restored = restore(true);

        assertThat(restored.unreadable()).containsExactly(data.resolve("events.db"));
        assertThat(digest(data).value()).isEqualTo(backup.record().digest());
    }

    @Test
    void nobody_is_signed_in_by_a_session_or_a_link_that_has_ended_since() throws Exception {
        try (WrittenRecord record = WrittenRecord.in(data)) {
            JdbcClient people = JdbcClient.create(record.people());
            people.sql("INSERT INTO spring_session VALUES ('p', 's', 1, 1, 60, 9999999999999, 'a')")
                    .update();
            people.sql("INSERT INTO one_time_link VALUES ('d', 'INVITATION', NULL, 'x', 9999999999999)")
                    .update();
        }
        backUp();

        restore(false);

        JdbcClient people = JdbcClient.create(SqliteFiles.inUse(to.resolve("people.db")));
        assertThat(people.sql("SELECT (SELECT COUNT(*) FROM spring_session) + (SELECT COUNT(*) FROM one_time_link)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_was_put_aside_is_kept_no_longer_than_backups() throws IOException {
        to = data;
        Path aside = restore(true).aside();

        prune(NOW.plus(Duration.ofDays(29)));
        assertThat(aside).exists();
        prune(NOW.plus(Duration.ofDays(31)));
        assertThat(aside).doesNotExist();
        assertThat(data.resolve("events.db")).exists();
    }

    @Test
    void a_record_that_is_there_stays_unless_it_is_to_be_replaced() throws Exception {
        to = data;
        Map<String, String> before = state();

        refused("is not empty");
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.db", "people.db"})
    void a_damaged_or_missing_file_is_noticed_and_nothing_is_changed(String file) throws Exception {
        to = data;
        Map<String, String> before = state();
        byte[] bytes = Files.readAllBytes(from.resolve(file));

        bytes[bytes.length / 2] ^= 1;
        Files.write(from.resolve(file), bytes);
        refused(file + " is not as it was", true);
        Files.delete(from.resolve(file));
        refused(file + " is missing", true);

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_record_that_was_changed_with_its_manifest_is_noticed_by_its_digest() throws Exception {
        JdbcClient events = JdbcClient.create(SqliteFiles.inUse(from.resolve("events.db")));
        events.sql("DROP TRIGGER EventsAreNeverChanged").update();
        events.sql("UPDATE DomainEventEntry SET payload = x'7b7d' WHERE globalIndex = 7")
                .update();
        String manifest = Files.readString(from.resolve("manifest.json"));
        for (var file : backup.files()) {
            manifest = manifest.replace(file.sha256(), PrivateFiles.sha256(from.resolve(file.name())));
        }
        Files.writeString(from.resolve("manifest.json"), manifest);

        refused("Its record has 20 events with the digest");
        assertThat(to.resolve("events.db")).doesNotExist();
    }

    @Test
    void not_while_a_waymark_runs_there() throws Exception {
        try (DataDirectory running = new DataDirectory(to)) {
            refused("Another Waymark is running");
        }
    }

    @Test
    void a_restore_that_was_interrupted_keeps_waymark_from_starting_until_it_is_done_again() throws Exception {
        Files.createDirectories(to.resolve("restored"));
        Files.copy(from.resolve("events.db"), to.resolve("restored/events.db"));
        Files.copy(from.resolve("people.db"), to.resolve("people.db"));
        assertThatThrownBy(() -> new DataDirectory(properties(to)))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("that was interrupted");

        restore(false);

        new DataDirectory(properties(to)).close();
        assertThat(digest(to)).isEqualTo(digest(data));
    }

    private void erase() {
        try (WrittenRecord record = WrittenRecord.in(data)) {
            record.event(INSTITUTION, 5, TextErased.class.getName(), "{\"textId\":\"%s\"}".formatted(TEXT));
            record.event(INSTITUTION, 6, PersonErased.class.getName(), "{\"personId\":\"%s\"}".formatted(PERSON));
        }
    }

    private Restored restore(boolean replace) {
        return new Restore(Clock.fixed(NOW, ZoneOffset.UTC)).run(from, to, replace);
    }

    private void refused(String why) {
        refused(why, false);
    }

    private void refused(String why, boolean replace) {
        assertThatThrownBy(() -> restore(replace))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining(why);
    }

    private void prune(Instant now) {
        new Backups(data, new BackupProperties(null, null, 14), Duration.ofDays(30), Clock.fixed(now, ZoneOffset.UTC))
                .prune();
    }

    private static StoreProperties properties(Path data) {
        return new Binder(new MapConfigurationPropertySource(Map.of("waymark.data", data.toString())))
                .bindOrCreate("waymark", StoreProperties.class);
    }

    private static RecordDigest digest(Path data) {
        try (RecordReader record = new JdbcRecord(SqliteFiles.inUse(data.resolve("events.db")))) {
            return RecordDigest.of(record);
        }
    }

    /** Every file of the target with its digest. */
    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(to)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> !one.startsWith(data.resolve("backups")))
                    .filter(one -> !one.endsWith("waymark.lock"))
                    .toList()) {
                state.put(file.toString(), PrivateFiles.sha256(file));
            }
        }
        return state;
    }
}
