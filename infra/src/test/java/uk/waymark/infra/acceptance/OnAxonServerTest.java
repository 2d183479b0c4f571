package uk.waymark.infra.acceptance;

import java.util.List;
import uk.waymark.infra.store.AxonServer;
import uk.waymark.infra.store.NeedsAxonServer;
import uk.waymark.infra.store.PostgresqlDatabase;
import uk.waymark.infra.store.PostgresqlServer;

@NeedsAxonServer
class OnAxonServerTest extends WholeLoop {

    private final PostgresqlDatabase views = PostgresqlServer.shared().database();

    @Override
    List<String> store() {
        return List.of(AxonServer.shared().arguments(views));
    }
}
