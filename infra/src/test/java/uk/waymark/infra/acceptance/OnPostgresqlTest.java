package uk.waymark.infra.acceptance;

import java.util.List;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;

@NeedsPostgresql
class OnPostgresqlTest extends WholeLoop {

    private final PostgresqlDatabase database = PostgresqlServer.shared().database();

    @Override
    List<String> store() {
        return List.of(database.arguments());
    }
}
