package uk.waymark.infra.store.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import uk.waymark.infra.store.Database;

/** One store in a schema of its own. Transactions that only read have a pool of their own, as with SQLite. */
public final class PostgresqlDatabase extends LazyConnectionDataSourceProxy implements Database {

    /** Two nodes, each with all pools at their largest, stay below the 100 connections that a server has by default. */
    private static final int WRITERS = 6;

    /** Every segment of every view may be writing. */
    private static final int WRITERS_OF_VIEWS = 16;

    private static final int READERS = 5;

    private final HikariDataSource writers;
    private final HikariDataSource readers;

    private PostgresqlDatabase(PostgresqlServer server, String schema, boolean durable, String... migrations) {
        migrations(server, schema, migrations).migrate();
        writers = server.pool(schema, durable, false, durable ? WRITERS : WRITERS_OF_VIEWS);
        readers = server.pool(schema, durable, true, READERS);
        setTargetDataSource(writers);
        setReadOnlyDataSource(readers);
        setDefaultAutoCommit(true);
        setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    /** The record. */
    public static PostgresqlDatabase events(PostgresqlServer server) {
        return new PostgresqlDatabase(server, Schema.EVENTS, true, "db/postgresql/events", Schema.SORTED);
    }

    /** Names, sign-ins and keys. */
    public static PostgresqlDatabase people(PostgresqlServer server) {
        return new PostgresqlDatabase(server, Schema.PEOPLE, true, "db/postgresql/people", Schema.SORTED);
    }

    /**
     * Views; {@link PostgresqlViews} sees to it that they are this record's. Rows, positions, tokens and dead letters are lost
     * together if the server crashes, and read from the record again.
     */
    static PostgresqlDatabase views(PostgresqlServer server) {
        return new PostgresqlDatabase(server, Schema.VIEWS, false, Schema.OF_VIEWS);
    }

    /** A second copy of views, until it takes their place. */
    static PostgresqlDatabase copyOfViews(PostgresqlServer server) {
        return new PostgresqlDatabase(server, Schema.COPY, false, Schema.OF_VIEWS);
    }

    /** The migrations of a schema, which is made if it is missing. Nodes that start at once wait for each other. */
    static Flyway migrations(PostgresqlServer server, String schema, String... locations) {
        return Flyway.configure()
                .dataSource(server.url(), server.user(), server.password())
                .schemas(schema)
                .locations(locations)
                .failOnMissingLocations(true)
                .load();
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
