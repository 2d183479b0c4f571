package uk.waymark.infra.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedStoresTest extends StoresTest {

    @Override
    RunningWaymark running(Path directory) {
        return RunningWaymark.in(directory);
    }

    @Test
    void every_acknowledged_event_and_key_is_on_disk() {
        for (String store : List.of("events", "people")) {
            JdbcClient database = JdbcClient.create(waymark.bean(store, Database.class));
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).as("FULL").isEqualTo("2");
        }
    }

    private static String pragma(JdbcClient database, String name) {
        return database.sql("PRAGMA " + name).query(String.class).single();
    }
}
