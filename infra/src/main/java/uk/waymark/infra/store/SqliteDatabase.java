package uk.waymark.infra.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * One SQLite file. SQLite does not queue its writers fairly, so all of them share one connection, whose pool does;
 * read-only transactions get a connection of their own. Whoever is in a transaction must not ask for a second one.
 */
public final class SqliteDatabase extends LazyConnectionDataSourceProxy implements AutoCloseable {

    private static final int READERS = 4;

    private final HikariDataSource writer;
    private final HikariDataSource readers;

    /**
     * Opens the file, makes it if it is missing, and brings its tables up to date.
     *
     * @param migrations where its migrations are on the classpath
     * @param synchronous FULL keeps every acknowledged commit; NORMAL may lose the newest ones when the power fails
     * @param secureDelete whether deleted content is overwritten
     */
    public SqliteDatabase(Path file, String migrations, SynchronousMode synchronous, boolean secureDelete) {
        SQLiteConfig writing = config(synchronous, secureDelete);
        writing.setTransactionMode(TransactionMode.IMMEDIATE);
        writer = pool(file, false, writing, 1);
        migrate(migrations);
        SQLiteConfig reading = config(synchronous, secureDelete);
        reading.setReadOnly(true);
        readers = pool(file, true, reading, READERS);
        setTargetDataSource(writer);
        setReadOnlyDataSource(readers);
        setDefaultAutoCommit(true);
        setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private void migrate(String migrations) {
        try {
            Flyway.configure()
                    .dataSource(writer)
                    .locations("classpath:" + migrations)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private static SQLiteConfig config(SynchronousMode synchronous, boolean secureDelete) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setPragma(Pragma.SECURE_DELETE, String.valueOf(secureDelete));
        return config;
    }

    private static HikariDataSource pool(Path file, boolean readOnly, SQLiteConfig sqlite, int size) {
        HikariConfig hikari = new HikariConfig();
        hikari.setPoolName(file.getFileName() + (readOnly ? " readers" : " writer"));
        hikari.setJdbcUrl("jdbc:sqlite:" + file);
        hikari.setDataSourceProperties(sqlite.toProperties());
        hikari.setReadOnly(readOnly);
        hikari.setMaximumPoolSize(size);
        hikari.setMinimumIdle(1);
        return new HikariDataSource(hikari);
    }
}
