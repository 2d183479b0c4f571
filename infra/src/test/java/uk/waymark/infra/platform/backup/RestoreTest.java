package uk.waymark.infra.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.acceptance.Bytes;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.store.StoreProperties;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.sqlite.DataDirectory;

class RestoreTest extends BackedUpTest {

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
