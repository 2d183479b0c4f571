package uk.waymark.infra.platform.store.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import uk.waymark.infra.platform.label.LabelsMigration;
import uk.waymark.infra.platform.store.Database;

/** One store in a schema of its own. Transactions that only read have a pool of their own, as with SQLite. */
public final class PostgresqlDatabase extends LazyConnectionDataSourceProxy implements Database {

    /**
     * A server has 100 connections by default, of which it keeps 3 for itself. Two nodes with all pools at their largest have
     * 86, their sessions among them, and a rebuild on one of them has 8 with its own and what the other asks with.
     */
    private static final int WRITERS = 6;

    /** Segments of views that write at once; others wait for a moment. */
    private static final int WRITERS_OF_VIEWS = 12;

    private static final int READERS = 5;

    /** Views are not read in a copy. */
    private static final int READERS_OF_COPY = 1;

    private final HikariDataSource writers;
    private final HikariDataSource readers;

    private PostgresqlDatabase(PostgresqlServer server, String schema, int writing, int reading, String... migrations) {
        this(server, schema, writing, reading, migrations(server, schema, migrations));
    }

    private PostgresqlDatabase(PostgresqlServer server, String schema, int writing, int reading, Flyway migrations) {
        migrations.migrate();
        writers = server.pool(schema, false, writing);
        readers = readersBeside(writers, server, schema, reading);
        setTargetDataSource(writers);
        setReadOnlyDataSource(readers);
        setDefaultAutoCommit(true);
        setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    private static HikariDataSource readersBeside(
            HikariDataSource writers, PostgresqlServer server, String schema, int size) {
        try {
            return server.pool(schema, true, size);
        } catch (RuntimeException e) {
            writers.close();
            throw e;
        }
    }

    /** The record. */
    public static PostgresqlDatabase events(PostgresqlServer server) {
        return new PostgresqlDatabase(server, Schema.EVENTS, WRITERS, READERS, "db/postgresql/events", Schema.SORTED);
    }

    /** Names, sign-ins and keys. */
    public static PostgresqlDatabase people(PostgresqlServer server) {
        FluentConfiguration all = configured(server, Schema.PEOPLE, "db/postgresql/people", Schema.SORTED)
                .javaMigrations(new LabelsMigration(8));
        return new PostgresqlDatabase(server, Schema.PEOPLE, WRITERS, READERS, all.load());
    }

    /** Views; {@link PostgresqlViews} sees to it that they are this record's. */
    static PostgresqlDatabase views(PostgresqlServer server) {
        return new PostgresqlDatabase(server, Schema.VIEWS, WRITERS_OF_VIEWS, READERS, Schema.OF_VIEWS);
    }

    /**
     * A second copy of views, until it takes their place.
     *
     * @param segments that write at once; one more connection is for whoever deals them out
     */
    static PostgresqlDatabase copyOfViews(PostgresqlServer server, int segments) {
        return new PostgresqlDatabase(server, Schema.COPY, segments + 1, READERS_OF_COPY, Schema.OF_VIEWS);
    }

    /** The migrations of a schema, which is made if it is missing. Nodes that start at once wait for each other. */
    static Flyway migrations(PostgresqlServer server, String schema, String... locations) {
        return configured(server, schema, locations).load();
    }

    private static FluentConfiguration configured(PostgresqlServer server, String schema, String... locations) {
        return Flyway.configure()
                .dataSource(server.url(), server.user(), server.password())
                .schemas(schema)
                .locations(locations)
                .failOnMissingLocations(true);
    }

    /** Each table is written anew, without what was deleted. The server's own log forgets it in its time. */
    @Override
    public void scrub(String... tables) {
        JdbcTemplate schema = new JdbcTemplate(this);
        List<String> which = tables.length > 0
                ? List.of(tables)
                : schema.query(
                        "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1",
                        (row, number) -> row.getString(1));
        schema.execute("VACUUM (FULL) " + String.join(", ", which));
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
