package uk.waymark.infra.platform.record;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;
import uk.waymark.infra.platform.store.StoreRefused;

/** An opener of files of SQLite as they are: nothing is made, migrated or configured. */
public final class SqliteFiles {

    private static final int PATIENCE_MILLIS = 30_000;

    private SqliteFiles() {}

    /**
     * A file that a running Waymark may be using.
     *
     * @throws StoreRefused if it is not there: opening must not make it
     */
    public static DataSource inUse(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return existing(file, config, "jdbc:sqlite:" + file);
    }

    /** A file that nobody writes to. It is read without any file beside it. */
    public static DataSource atRest(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return existing(file, config, "jdbc:sqlite:" + file.toUri() + "?immutable=1");
    }

    private static DataSource existing(Path file, SQLiteConfig config, String url) {
        if (!Files.isRegularFile(file)) {
            throw new StoreRefused(
                    "There is no file %s.".formatted(file),
                    "Name the directory that holds events.db and people.db.",
                    null);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }
}
