package uk.waymark.infra.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import uk.waymark.infra.platform.store.StoreProperties;
import uk.waymark.infra.platform.store.StoreRefused;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void a_new_one_is_its_owners_alone() throws Exception {
        new DataDirectory(directory.resolve("data")).close();

        assertThat(rights(directory.resolve("data"))).isEqualTo("rwx------");
    }

    @Test
    void one_that_is_there_is_closed_to_others_and_stays_its_groups() throws Exception {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxr-x"));

        new DataDirectory(directory).close();

        assertThat(rights(directory)).isEqualTo("rwxrwx---");
    }

    @Test
    void nobody_starts_where_the_record_was_moved_away_from() throws Exception {
        try (DataDirectory alone = new DataDirectory(directory)) {
            alone.movedAway(Instant.parse("2026-11-02T17:30:00Z"));
        }

        assertThatExceptionOfType(StoreRefused.class)
                .isThrownBy(() -> new DataDirectory(properties()))
                .withMessageContaining("was moved to another store");
        Files.delete(directory.resolve("moved.txt"));
        new DataDirectory(properties()).close();
    }

    private StoreProperties properties() {
        return new Binder(new MapConfigurationPropertySource(Map.of("waymark.data", directory.toString())))
                .bindOrCreate("waymark", StoreProperties.class);
    }

    private static String rights(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
