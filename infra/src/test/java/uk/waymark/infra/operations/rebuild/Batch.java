package uk.waymark.infra.operations.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import notebook.LinesProjection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.waymark.infra.platform.store.PostgresqlDatabase;

/** A transaction of a node that only tests know, which takes its time; nothing of it stays. */
final class Batch implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient client;

    Batch(PostgresqlDatabase database) throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
        client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** From now on other transactions know of it. */
    void write() {
        client.sql("SELECT pg_current_xact_id()").query(row -> {});
    }

    /** Comes back when no swap of {@code lines} is under way; none gets its turn until this is closed. */
    void passGate() {
        client.sql("SELECT pg_advisory_xact_lock_shared(CAST(x'7761796d' AS integer), hashtext(?))")
                .param(LinesProjection.VIEW)
                .query(row -> {});
        client.sql("SAVEPOINT next")
                .update(); // until there is a next statement, the snapshot of the one before is kept
    }

    /** How many wait for a lock of this mode on a gate. */
    int othersAtGate(String mode) {
        int waiting = client.sql(
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND mode = ?"
                                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                .param(mode)
                .query(Integer.class)
                .single();
        keepNoSnapshot();
        return waiting;
    }

    boolean seesRebuild() {
        return client.sql("SELECT count(*) FROM waymark_views.view_rebuild")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Until there is a next statement, PostgreSQL keeps the snapshot of the one before. */
    private void keepNoSnapshot() {
        client.sql("SAVEPOINT next").update();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
