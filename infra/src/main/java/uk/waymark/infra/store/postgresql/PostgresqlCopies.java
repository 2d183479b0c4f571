package uk.waymark.infra.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.waymark.infra.store.Database;
import uk.waymark.infra.store.ViewCopies;
import uk.waymark.infra.store.ViewOrigin;
import uk.waymark.infra.store.ViewSwap;

/**
 * The copy is a schema beside the views'. Its tables are not copied but moved: that takes as long for a million rows as for
 * ten, and their indexes and statistics come with them.
 */
final class PostgresqlCopies implements ViewCopies {

    /** "Rebuild" in ASCII. */
    private static final long LOCK = 0x52_65_62_75_69_6c_64L;

    private static final int LOOKS = 100;

    private final PostgresqlServer server;
    private final Database views;
    private final ViewOrigin origin;
    private final String node;
    private final Clock clock;
    private @Nullable Connection claim;

    PostgresqlCopies(PostgresqlServer server, Database views, ViewOrigin origin, String node, Clock clock) {
        this.server = server;
        this.views = views;
        this.origin = origin;
        this.node = node;
        this.clock = clock;
    }

    /** For as long as a session lives, so that a node that dies claims nothing. */
    @Override
    public synchronized boolean claim() {
        try {
            if (claim == null) {
                claim = server.session("waymark rebuild");
            }
            if (on(claim)
                    .sql("SELECT pg_try_advisory_lock(?)")
                    .param(LOCK)
                    .query(Boolean.class)
                    .single()) {
                return true;
            }
            release();
            return false;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no session for a rebuild", e);
        }
    }

    @Override
    public synchronized void release() {
        try (Connection ended = claim) {
            claim = null;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("a rebuild's session does not end", e);
        }
    }

    @Override
    public Database open() {
        try {
            return openAndSign();
        } catch (FlywayValidateException e) {
            drop();
            return openAndSign();
        }
    }

    private Database openAndSign() {
        PostgresqlDatabase copy = PostgresqlDatabase.copyOfViews(server);
        origin.sign(JdbcClient.create(copy));
        return copy;
    }

    @Override
    public void drop() {
        JdbcClient.create(views)
                .sql("DROP SCHEMA IF EXISTS " + Schema.COPY + " CASCADE")
                .update();
    }

    /** A backup of the whole database has a lock on every table, and lasts: views are not to be held up for nothing. */
    @Override
    public void prepare(Set<String> which) {
        JdbcClient client = JdbcClient.create(views);
        tables(which)
                .forEach(table -> client.sql("ANALYZE %s.%s".formatted(Schema.COPY, table))
                        .update());
        if (readers(client, "xact_start < now() - interval '2 seconds'", List.of()) > 0) {
            throw new PessimisticLockingFailureException("somebody has been reading the database for long");
        }
    }

    @Override
    public void swap(Set<String> which, Consumer<JdbcClient> held) {
        List<String> tables = tables(which);
        ViewSwap.inTransaction(views, live -> {
            new TreeSet<>(which).forEach(view -> PostgresqlGate.close(live, view));
            held.accept(live);
            awaitReadersFromBefore(live);
            new ViewSwap(which, Schema.COPY).shared(live, node, clock);
            move(live, tables);
        });
    }

    private List<String> tables(Set<String> which) {
        return new ViewSwap(which, Schema.COPY)
                .tables(JdbcClient.create(views)
                        .sql("SELECT tablename FROM pg_tables WHERE schemaname = ? ORDER BY 1")
                        .param(Schema.COPY)
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    /** Who began to read before the copy was complete would see of it what there was then: they finish first. */
    private static void awaitReadersFromBefore(JdbcClient live) {
        String complete = live.sql("SELECT pg_current_xact_id()::xid::text")
                .query(String.class)
                .single();
        for (int looks = 0; looks < LOOKS; looks++) {
            if (readers(live, "age(backend_xmin) > age(CAST(? AS xid))", List.of(complete)) == 0) {
                return;
            }
            live.sql("SELECT pg_sleep(0.01), pg_stat_clear_snapshot()").query(row -> {});
        }
        throw new PessimisticLockingFailureException("somebody is reading the database for long");
    }

    private static int readers(JdbcClient client, String condition, List<?> values) {
        return client.sql("""
                        SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                            AND backend_type = 'client backend' AND backend_xmin IS NOT NULL
                            AND pid <> pg_backend_pid() AND\s""" + condition).params(values).query(Integer.class).single();
    }

    private static void move(JdbcClient live, List<String> tables) {
        live.sql("SET LOCAL lock_timeout = '300ms'").update();
        live.sql("LOCK TABLE " + String.join(", ", tables) + " IN ACCESS EXCLUSIVE MODE")
                .update();
        for (String table : tables) {
            live.sql("DROP TABLE " + table).update();
            live.sql("ALTER TABLE %s.%s SET SCHEMA %s".formatted(Schema.COPY, table, Schema.VIEWS))
                    .update();
        }
    }

    private static JdbcClient on(Connection session) {
        return JdbcClient.create(new SingleConnectionDataSource(session, true));
    }
}
