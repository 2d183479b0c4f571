package uk.waymark.infra.acceptance;

import java.util.List;
import uk.waymark.infra.store.NeedsPostgresql;
import uk.waymark.infra.store.PostgresqlDatabase;
import uk.waymark.infra.store.PostgresqlServer;

@NeedsPostgresql
class OnPostgresqlTest extends WholeLoop {

    private final PostgresqlDatabase database = PostgresqlServer.shared().database();

    @Override
    List<String> store() {
        return List.of(database.arguments());
    }
}
