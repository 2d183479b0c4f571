package uk.waymark.infra.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.waymark.infra.store.StoreRefused;
import uk.waymark.infra.store.ViewOrigin;

/**
 * Opens the views' schema. As with the embedded store, views of another origin or of other migrations are wiped first;
 * but only by a node that is alone, because others may be reading them. Each node holds a lock as long as it lives: shared
 * with others, and for itself alone while it makes or wipes views.
 */
final class PostgresqlViews implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresqlViews.class);

    private final PostgresqlServer server;
    private final ViewOrigin origin;
    private final Connection session;
    private final JdbcClient locked;

    PostgresqlViews(PostgresqlServer server, ViewOrigin origin) throws SQLException {
        this.server = server;
        this.origin = origin;
        this.session = server.session("waymark node");
        this.locked = JdbcClient.create(new SingleConnectionDataSource(session, true));
    }

    /** @throws StoreRefused if the views must be wiped while other nodes use them, or not all of the record is there */
    PostgresqlDatabase open() {
        locked.sql("SET lock_timeout = '60s'").update();
        locked.sql("SET search_path = " + Schema.VIEWS).update();
        if (lock("SELECT pg_try_advisory_lock(?)")) {
            refuseHalfMoved();
            PostgresqlDatabase views = openAlone();
            lock("SELECT pg_try_advisory_lock_shared(?)");
            lock("SELECT pg_advisory_unlock(?)");
            return views;
        }
        locked.sql("SELECT pg_advisory_lock_shared(?)")
                .param(PostgresqlServer.NODES)
                .query(row -> {});
        if (!fit() || !migrated()) {
            throw new StoreRefused(
                    "These views were not built from this record, or by another version of Waymark, and other nodes"
                            + " use them.",
                    "Stop all other nodes on this database first. The views are then rebuilt.",
                    null);
        }
        return PostgresqlDatabase.views(server);
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

    private PostgresqlDatabase openAlone() {
        if (exist() && !fit()) {
            log.info("The views were not built from this record: they are rebuilt.");
            wipe();
        }
        try {
            return openAndSign();
        } catch (FlywayValidateException e) {
            log.info("The views were built by another version of Waymark: they are rebuilt.");
            wipe();
            return openAndSign();
        }
    }

    private PostgresqlDatabase openAndSign() {
        PostgresqlDatabase views = PostgresqlDatabase.views(server);
        origin.sign(JdbcClient.create(views));
        return views;
    }

    private boolean lock(String function) {
        return locked.sql(function)
                .param(PostgresqlServer.NODES)
                .query(Boolean.class)
                .single();
    }

    private boolean exist() {
        return locked.sql("SELECT count(*) FROM pg_namespace WHERE nspname = ?")
                        .param(Schema.VIEWS)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private boolean fit() {
        try {
            return origin.fits(locked);
        } catch (DataAccessException e) {
            log.info("The views cannot be read: {}", e.getMessage());
            return false;
        }
    }

    private boolean migrated() {
        return PostgresqlDatabase.migrations(server, Schema.VIEWS, Schema.OF_VIEWS)
                .validateWithResult()
                .validationSuccessful;
    }

    private void wipe() {
        locked.sql("DROP SCHEMA " + Schema.VIEWS + " CASCADE").update();
    }

    /** Lets go of the lock. */
    @Override
    public void close() throws SQLException {
        session.close();
    }
}
