package uk.waymark.infra.operations.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.platform.store.StoreProperties;

class BackupsEndpointTest extends ApiTest {

    private static final String BACKUPS = "/api/operations/backups";

    @Autowired
    StoreProperties store;

    @Test
    void a_backup_is_made_while_everybody_works_and_is_listed_first() {
        JsonNode made = post(BACKUPS, "").is(201).json();

        assertThat(made.path("record").path("events").asLong()).isNotNegative();
        assertThat(made.path("record").path("digest").asString()).matches("[0-9a-f]{64}");
        assertThat(made.path("files").findValuesAsString("name")).containsExactly("events.db", "people.db");
        assertThat(backups().resolve(made.path("name").asString()).resolve("people.db"))
                .exists();
        assertThat(get(BACKUPS).is(200).json().path("backups").path(0)).isEqualTo(made);
    }

    @Test
    void not_while_another_one_is_being_made() throws IOException {
        Files.createDirectories(backups());
        try (FileChannel file = FileChannel.open(
                        backups().resolve("backup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock another = file.lock()) {
            JsonNode problem = post(BACKUPS, "").is(409).json();
            assertThat(problem.path("code").asString()).isEqualTo("WRONG_STATE");
            assertThat(problem.path("detail").asString())
                    .contains("A backup is being made")
                    .contains("already");
        }
    }

    @Test
    void what_goes_wrong_with_the_disk_is_said() throws IOException {
        Path elsewhere = Files.createDirectories(backups().resolveSibling("elsewhere"));
        if (Files.exists(backups())) {
            Files.move(backups(), elsewhere.resolve("backups"));
        }
        Files.createFile(backups());
        try {
            assertThat(post(BACKUPS, "").is(500).json().path("detail").asString())
                    .startsWith("No backup can be made in");
        } finally {
            Files.delete(backups());
        }
    }

    private Path backups() {
        return store.data().toAbsolutePath().normalize().resolve("backups");
    }
}
