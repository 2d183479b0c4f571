package uk.waymark.infra.platform.store.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import uk.waymark.infra.platform.store.StoreRefused;

/**
 * The server with the database of all three stores.
 *
 * @param url a JDBC URL
 * @param tuning what the operator has set for every pool
 */
public record PostgresqlServer(
        String url, @Nullable String user, @Nullable String password, Consumer<HikariConfig> tuning) {

    /**
     * A number for PostgreSQL's advisory locks: "Waymark" in ASCII. Each node holds it as long as it lives, shared with others;
     * whoever holds it alone knows that no node runs.
     */
    public static final long NODES = 0x57_61_79_6d_61_72_6bL;

    /** Rather a clear refusal than a request that waits for a server that is away. */
    private static final long CONNECT_WITHIN_MILLIS = 5_000;

    private static final int CONNECT_WITHIN_SECONDS = 5;

    /** A server that says nothing any more is given up after this: somebody waits for what is read or recorded. */
    private static final int SILENT_FOR_SECONDS = 15;

    /** Nobody waits for views to be written, or for a lock, and emptying a large view takes its time. */
    private static final int SILENT_TO_PROGRAMS_FOR_SECONDS = 120;

    HikariDataSource pool(String schema, boolean readOnly, int size) {
        HikariConfig hikari = new HikariConfig();
        hikari.setJdbcUrl(url);
        hikari.setUsername(user);
        hikari.setPassword(password);
        hikari.setMaximumPoolSize(size);
        hikari.setMinimumIdle(1);
        hikari.setConnectionTimeout(CONNECT_WITHIN_MILLIS);
        tuning.accept(hikari);
        hikari.setPoolName(schema + (readOnly ? " readers" : " writers"));
        hikari.setReadOnly(readOnly);
        hikari.setTransactionIsolation(readOnly ? "TRANSACTION_REPEATABLE_READ" : "TRANSACTION_READ_COMMITTED");
        properties(schema, hikari.getPoolName(), readOnly).forEach(hikari::addDataSourceProperty);
        return new HikariDataSource(hikari);
    }

    /**
     * Every commit waits for the disk, those of views, too: a node remembers how far it has read, and would go on behind
     * rows that a crash of the server has taken.
     *
     * <p>As text, because the driver does not see any other kind of value that comes by way of the pool.
     */
    private static Map<String, String> properties(String schema, String name, boolean readOnly) {
        int silent = schema.equals(Schema.VIEWS) && !readOnly ? SILENT_TO_PROGRAMS_FOR_SECONDS : SILENT_FOR_SECONDS;
        return Map.of(
                "currentSchema",
                schema,
                "ApplicationName",
                name,
                "reWriteBatchedInserts",
                "true",
                "tcpKeepAlive",
                "true",
                "options",
                "-c synchronous_commit=on",
                "connectTimeout",
                String.valueOf(CONNECT_WITHIN_SECONDS),
                "socketTimeout",
                String.valueOf(silent));
    }

    /** A connection of its own, for what belongs to a session: locks and notifications. */
    public Connection session(String name) throws SQLException {
        return source(name).getConnection();
    }

    /**
     * The same, for whoever begins.
     *
     * @throws StoreRefused if it does not answer
     */
    public PostgresqlServer thatAnswers() {
        try (Connection first = session("waymark first contact")) {
            return this;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    public static StoreRefused unreachable(SQLException e) {
        return new StoreRefused(
                "PostgreSQL cannot be reached: " + e.getMessage(),
                "See that it runs, and set spring.datasource.url, .username and .password.",
                e);
    }

    /** The record as it is, for whoever only reads it. */
    public DataSource record() {
        return asItIs(Schema.EVENTS);
    }

    /** A schema as it is, which may be missing. */
    DataSource asItIs(String schema) {
        PGSimpleDataSource found = source(schema);
        found.setCurrentSchema(schema);
        return found;
    }

    private PGSimpleDataSource source(String name) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(url);
        server.setUser(user);
        server.setPassword(password);
        server.setApplicationName(name);
        server.setTcpKeepAlive(true);
        server.setConnectTimeout(CONNECT_WITHIN_SECONDS);
        server.setSocketTimeout(
                SILENT_TO_PROGRAMS_FOR_SECONDS); // or whoever asks a server that is frozen never comes back
        return server;
    }
}
