package uk.waymark.infra.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import uk.waymark.infra.platform.record.WrittenRecord;
import uk.waymark.infra.platform.store.StoreRefused;

class BackupsTest {

    private static final Instant NOW = Instant.parse("2026-11-02T17:30:00.123Z");
    private static final Duration MONTH = Duration.ofDays(30);

    @TempDir
    Path directory;

    private Path data;
    private WrittenRecord record;

    @BeforeEach
    void a_record_that_is_in_use() throws Exception {
        data = Files.createDirectory(directory.resolve("data"));
        record = WrittenRecord.in(data).events(20, 4);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void a_backup_says_what_is_in_it_and_nobody_else_can_read_it() throws Exception {
        Backups backups = at(NOW, 14);

        Backup made = backups.make();

        assertThat(backups.list()).containsExactly(made);
        assertThat(made.name()).isEqualTo("20261102T173000.123Z");
        assertThat(made.madeAt()).isEqualTo(NOW);
        assertThat(made.record().events()).isEqualTo(20);
        assertThat(made.record().streams()).isEqualTo(4);
        assertThat(made.record().head()).isEqualTo(20);
        assertThat(files(backups.directoryOf(made))).containsExactly("events.db", "manifest.json", "people.db");
        try (Stream<Path> all = Files.walk(data.resolve("backups"))) {
            assertThat(all.filter(file -> !file.endsWith("backup.lock")))
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .endsWith("------"));
        }
    }

    @Test
    void what_was_left_unfinished_is_no_backup_and_the_next_one_clears_it_away() throws Exception {
        Backups backups = at(NOW, 14);
        Path unfinished = Files.createDirectories(data.resolve("backups/.unfinished-20261102T170000.000Z"));
        Files.copy(data.resolve("events.db"), unfinished.resolve("events.db"));

        assertThat(backups.list()).isEmpty();
        assertThatThrownBy(() -> new Restore(Clock.systemUTC()).run(unfinished, directory.resolve("elsewhere"), false))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("There is no backup in");
        backups.make();
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void one_at_a_time() {
        new BackupDirectory(data.resolve("backups")).alone(() -> {
            assertThatThrownBy(() -> at(NOW, 14).make()).isInstanceOf(BackupUnderWay.class);
            return "";
        });
        assertThat(at(NOW, 14).list()).isEmpty();
    }

    @Test
    void no_more_are_kept_than_was_said_and_none_for_too_long() {
        Backup old = at(NOW.minus(Duration.ofDays(31)), 14).make();
        Backup second = at(NOW.minus(Duration.ofDays(29)), 14).make();
        Backup third = at(NOW.minus(Duration.ofDays(1)), 14).make();
        assertThat(at(NOW, 14).list()).containsExactly(third, second, old);

        Backup fourth = at(NOW, 14).make();
        assertThat(at(NOW, 14).list()).containsExactly(fourth, third, second);

        Backup fifth = at(NOW.plusSeconds(1), 2).make();
        assertThat(at(NOW, 14).list()).containsExactly(fifth, fourth);
    }

    @Test
    void what_is_deleted_is_what_is_there_whatever_its_manifest_calls_it() throws Exception {
        Path made = at(NOW.minusSeconds(2), 14)
                .directoryOf(at(NOW.minusSeconds(2), 14).make());
        Path copy = made.resolveSibling("before-the-upgrade");
        FileSystemUtils.copyRecursively(made, copy);
        Path moved = Files.move(made, made.resolveSibling("moved"));
        Path manifest = copy.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("20261102T172958.123Z", ".."));

        assertThat(at(NOW, 14).list())
                .extracting(Backup::name)
                .containsExactlyInAnyOrder("before-the-upgrade", "moved");
        Backup newest = at(NOW, 1).make();

        assertThat(at(NOW, 14).list()).containsExactly(newest);
        assertThat(copy).doesNotExist();
        assertThat(moved).doesNotExist();
        assertThat(data.resolve("events.db")).exists();
    }

    @Test
    void a_manifest_about_other_files_is_none() throws Exception {
        Path made = at(NOW, 14).directoryOf(at(NOW, 14).make());
        Path manifest = made.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("people.db", "../people.db"));

        assertThat(at(NOW, 14).list()).isEmpty();
        assertThatThrownBy(() -> new Restore(Clock.systemUTC()).run(made, directory.resolve("elsewhere"), false))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("is not about [events.db, people.db]");
    }

    @Test
    void none_that_is_kept_would_be_no_backup() {
        assertThatThrownBy(() -> new BackupProperties(null, null, 0))
                .hasMessage("waymark.backup.keep is 0; it has to be 1 or more.");
    }

    @Test
    void backups_of_another_store_in_the_same_place_are_left_alone() throws Exception {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        BackupProperties shared = new BackupProperties(directory.resolve("backups"), null, 1);
        Backups ours = new Backups(data, shared, MONTH, Clock.fixed(NOW, ZoneOffset.UTC));
        Backup made = ours.make();
        try (WrittenRecord other = WrittenRecord.in(elsewhere)) {
            other.events(1, 1);
            new Backups(elsewhere, shared, MONTH, Clock.fixed(NOW.plusSeconds(1), ZoneOffset.UTC)).make();
        }
        assertThat(ours.list()).containsExactly(made);
    }

    @Test
    void without_a_record_there_is_nothing_to_copy_and_none_is_made() {
        Path empty = directory.resolve("empty");
        assertThatThrownBy(
                        () -> new Backups(empty, new BackupProperties(null, null, 14), MONTH, Clock.systemUTC()).make())
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("There is no file");
        assertThat(empty.resolve("events.db")).doesNotExist();
        assertThat(empty).doesNotExist();
    }

    private Backups at(Instant now, int keep) {
        return new Backups(data, new BackupProperties(null, null, keep), MONTH, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static List<String> files(Path directory) {
        return Stream.of(directory.toFile().list()).sorted().toList();
    }
}
