package uk.waymark.infra.platform.store.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import uk.waymark.infra.platform.label.LabelsMigration;
import uk.waymark.infra.platform.store.Database;

/**
 * One SQLite file. SQLite does not queue its writers fairly, so all of them share one connection, whose pool does;
 * read-only transactions get a connection of their own. Whoever is in a transaction must not ask for a second one.
 */
public final class SqliteDatabase extends LazyConnectionDataSourceProxy implements Database {

    private static final Logger log = LoggerFactory.getLogger(SqliteDatabase.class);

    private static final int READERS = 4;

    private static final JavaMigration[] SQL_ONLY = {};
    private static final JavaMigration[] LABELS = {new LabelsMigration(11)};

    private final HikariDataSource writer;
    private final HikariDataSource readers;

    /**
     * Opens the file, makes it if it is missing, and brings its tables up to date.
     *
     * @param migrations where its migrations are on the classpath
     * @param inJava those that SQL cannot say
     * @param synchronous FULL keeps every acknowledged commit; NORMAL may lose the newest ones when the power fails
     * @param secureDelete whether deleted content is overwritten
     */
    private SqliteDatabase(
            Path file, String[] migrations, JavaMigration[] inJava, SynchronousMode synchronous, boolean secureDelete) {
        SQLiteConfig writing = config(synchronous, secureDelete);
        writing.setTransactionMode(TransactionMode.IMMEDIATE);
        writer = pool(file, false, writing, 1);
        migrate(migrations, inJava);
        SQLiteConfig reading = config(synchronous, secureDelete);
        reading.setReadOnly(true);
        readers = pool(file, true, reading, READERS);
        setTargetDataSource(writer);
        setReadOnlyDataSource(readers);
        setDefaultAutoCommit(true);
        setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    }

    /** The record: every acknowledged commit is kept. */
    public static SqliteDatabase events(Path file) {
        return new SqliteDatabase(file, new String[] {"db/sqlite/events"}, SQL_ONLY, SynchronousMode.FULL, false);
    }

    /** Names, sign-ins and keys: every acknowledged commit is kept, and nothing of what is deleted. */
    public static SqliteDatabase people(Path file) {
        return new SqliteDatabase(file, new String[] {"db/sqlite/people"}, LABELS, SynchronousMode.FULL, true);
    }

    /** Views, which can be built again if the power fails. */
    public static SqliteDatabase views(Path file) {
        return new SqliteDatabase(
                file, new String[] {"db/views", "db/sqlite/views"}, SQL_ONLY, SynchronousMode.NORMAL, false);
    }

    /**
     * Deleted rows are overwritten where they stood, but a page that was split before may hold a copy of them, and so may
     * the write-ahead log: the whole file is written anew, and the log emptied.
     */
    @Override
    public void scrub(String... tables) {
        JdbcTemplate file = new JdbcTemplate(this);
        file.execute("VACUUM");
        Boolean busy = file.queryForObject("PRAGMA wal_checkpoint(TRUNCATE)", (row, number) -> row.getInt("busy") != 0);
        if (Boolean.TRUE.equals(busy)) {
            log.warn("Deleted personal data is still in the people store's log: the next deletion or start removes it");
        }
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private void migrate(String[] migrations, JavaMigration[] inJava) {
        try {
            Flyway.configure()
                    .dataSource(writer)
                    .locations(migrations)
                    .javaMigrations(inJava)
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
