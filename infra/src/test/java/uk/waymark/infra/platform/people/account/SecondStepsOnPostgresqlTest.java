package uk.waymark.infra.platform.people.account;

import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.postgresql.PostgresqlDatabase;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;

/** The same where several nodes have one store. */
@NeedsPostgresql
class SecondStepsOnPostgresqlTest extends SecondStepsTest {

    @Override
    Database opened() {
        var fresh = uk.waymark.infra.platform.store.PostgresqlServer.shared().database();
        return PostgresqlDatabase.people(
                new PostgresqlServer(fresh.url(), fresh.username(), fresh.password(), pool -> {}));
    }
}
