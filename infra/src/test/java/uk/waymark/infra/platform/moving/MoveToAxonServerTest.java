package uk.waymark.infra.platform.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.record.WrittenRecord;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.axonserver.Founding;
import uk.waymark.infra.platform.store.postgresql.PostgresqlDatabase;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;

/** An event in Axon Server stays there, so this can be run once for each server that is started afresh. */
@NeedsPostgresql
@EnabledIf(
        value = "isThereAnEmptyServer",
        disabledReason = "no Axon Server without events is named by WAYMARK_TEST_EMPTY_AXONSERVER=host:port")
class MoveToAxonServerTest {

    private static final String WHERE = "WAYMARK_TEST_EMPTY_AXONSERVER";

    @TempDir
    Path directory;

    private Path data;
    private PostgresqlServer database;

    static boolean isThereAnEmptyServer() {
        return System.getenv(WHERE) != null;
    }

    @Test
    void interrupted_it_goes_on_and_the_record_is_the_same() throws Exception {
        data = Files.createDirectory(directory.resolve("data"));
        try (WrittenRecord record = WrittenRecord.in(data).events(1_000, 30)) {
            JdbcClient.create(record.people())
                    .sql("INSERT INTO text_key VALUES ('t', 'i', x'00')")
                    .update();
        }
        String idOfSource = JdbcClient.create(SqliteFiles.inUse(data.resolve("events.db")))
                .sql("SELECT id FROM EventStoreId")
                .query(String.class)
                .single();
        var fresh = uk.waymark.infra.platform.store.PostgresqlServer.shared().database();
        database = new PostgresqlServer(fresh.url(), fresh.username(), fresh.password(), pool -> {});

        assertThatThrownBy(() -> move(copied -> {
                    if (copied == 300) {
                        throw new IllegalStateException("interrupted");
                    }
                }))
                .hasMessage("interrupted");
        long[] copiedNow = {0};
        Moved moved = move(copied -> copiedNow[0] = copied);

        assertThat(copiedNow[0]).isEqualTo(700);
        assertThat(moved.target()).isEqualTo(moved.source());
        assertThat(moved.rows()).isEqualTo(1);
        assertThat(idOfTarget()).isEqualTo(idOfSource);
        assertThat(move(copied -> {}).before()).isNotNull();

        data = Files.createDirectory(directory.resolve("another"));
        WrittenRecord.in(data).events(3, 3).close();
        assertThatThrownBy(() -> move(copied -> {})).isInstanceOf(StoreRefused.class);
    }

    /** As a node finds it that starts there. */
    private static String idOfTarget() {
        AxonServerConnectionManager manager = AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings())
                .build();
        try {
            return new Founding(Founding.STREAM, manager.getConnection().eventChannel(), Clock.systemUTC())
                    .id()
                    .value();
        } finally {
            manager.shutdown();
        }
    }

    private static AxonServerConfiguration settings() {
        AxonServerConfiguration settings = new AxonServerConfiguration();
        settings.setServers(System.getenv(WHERE));
        return settings;
    }

    private Moved move(LongConsumer progress) {
        try (MoveNote note = MoveNote.on(database, Clock.systemUTC());
                AxonServerEvents events = AxonServerEvents.at(settings(), Clock.systemUTC());
                PostgresqlDatabase people = PostgresqlDatabase.people(database)) {
            return new Move(data, events, people, note, 100, progress).run();
        }
    }
}
