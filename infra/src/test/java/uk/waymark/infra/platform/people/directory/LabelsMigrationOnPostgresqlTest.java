package uk.waymark.infra.platform.people.directory;

import org.jspecify.annotations.Nullable;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.postgresql.PostgresqlDatabase;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;

@NeedsPostgresql
class LabelsMigrationOnPostgresqlTest extends LabelsMigrationTest {

    private @Nullable PostgresqlServer server;

    @Override
    Database opened() {
        if (server == null) {
            var fresh =
                    uk.waymark.infra.platform.store.PostgresqlServer.shared().database();
            server = new PostgresqlServer(fresh.url(), fresh.username(), fresh.password(), pool -> {});
        }
        return PostgresqlDatabase.people(server);
    }
}
