package uk.waymark.infra.platform.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.views.ViewOrigin;
import uk.waymark.infra.platform.store.views.ViewsOpening;

/**
 * An opener of the views' schema. As with the embedded store, views of another origin or of other migrations are wiped first;
 * but only by a node that is alone, because others may be reading them. Each node holds a lock as long as it lives: shared
 * with others, and for itself alone while it makes or wipes views.
 */
@Component
@ConditionalOnStore({StoreKind.POSTGRESQL, StoreKind.AXON_SERVER})
final class PostgresqlViews implements AutoCloseable {

    private final PostgresqlServer server;
    private final ViewsSchema views;
    private final ViewOrigin origin;
    private final Connection session;
    private final JdbcClient locked;

    PostgresqlViews(PostgresqlServer server, ViewOrigin origin) throws SQLException {
        this.server = server;
        this.views = new ViewsSchema(server, Schema.VIEWS, () -> PostgresqlDatabase.views(server));
        this.origin = origin;
        this.session = server.session("waymark node");
        this.locked = JdbcClient.create(new SingleConnectionDataSource(session, true));
    }

    /** @throws StoreRefused if the views must be wiped while other nodes use them, or not all of the record is there */
    PostgresqlDatabase open() {
        locked.sql("SET lock_timeout = '60s'").update();
        if (lock("SELECT pg_try_advisory_lock(?)")) {
            refuseHalfMoved();
            PostgresqlDatabase opened = ViewsOpening.open(views, origin);
            lock("SELECT pg_try_advisory_lock_shared(?)");
            lock("SELECT pg_advisory_unlock(?)");
            return opened;
        }
        locked.sql("SELECT pg_advisory_lock_shared(?)")
                .param(PostgresqlServer.NODES)
                .query(row -> {});
        if (!ViewsOpening.fit(views, origin) || !migrated()) {
            throw new StoreRefused(
                    "These views were not built from this record, or by another version of Waymark, and other nodes"
                            + " use them.",
                    "Stop all other nodes on this database first. The views are then rebuilt.",
                    null);
        }
        return views.open();
    }

    /** Whoever wrote behind the beginning of a record would keep the rest of it away. */
    private void refuseHalfMoved() {
        boolean noMove = locked.sql("SELECT to_regclass('waymark_move.moved') IS NULL")
                .query(Boolean.class)
                .single();
        if (noMove) {
            return;
        }
        int unfinished = locked.sql("SELECT count(*) FROM waymark_move.moved WHERE completed_at IS NULL")
                .query(Integer.class)
                .single();
        if (unfinished > 0) {
            throw new StoreRefused(
                    "A record was being moved to this database, and that was interrupted.",
                    "Say the same waymark migrate again: it goes on where it was.",
                    null);
        }
    }

    private boolean lock(String function) {
        return locked.sql(function)
                .param(PostgresqlServer.NODES)
                .query(Boolean.class)
                .single();
    }

    private boolean migrated() {
        return PostgresqlDatabase.migrations(server, Schema.VIEWS, Schema.OF_VIEWS)
                .validateWithResult()
                .validationSuccessful;
    }

    /** Lets go of the lock. */
    @Override
    public void close() throws SQLException {
        session.close();
    }
}
