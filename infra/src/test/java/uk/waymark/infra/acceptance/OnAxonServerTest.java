package uk.waymark.infra.acceptance;

import java.util.List;
import uk.waymark.infra.platform.store.AxonServer;
import uk.waymark.infra.platform.store.NeedsAxonServer;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;

@NeedsAxonServer
class OnAxonServerTest extends WholeLoop {

    private final PostgresqlDatabase views = PostgresqlServer.shared().database();

    @Override
    List<String> store() {
        return List.of(AxonServer.shared().arguments(views));
    }
}
