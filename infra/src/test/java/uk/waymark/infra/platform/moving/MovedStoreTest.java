package uk.waymark.infra.platform.moving;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;

/** A store with people, and an empty database that it is moved to. */
@NeedsPostgresql
abstract class MovedStoreTest {

    @TempDir
    Path directory;

    StoreToMove store;
    PostgresqlServer server;

    @BeforeEach
    void a_record_with_people_and_an_empty_database() {
        store = StoreToMove.in(directory.resolve("data"));
        server = store.target();
    }
}
