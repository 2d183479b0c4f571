package uk.waymark.infra.platform.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.store.StoreRefused;

/** SQLite's own online backup of one file, which others go on reading and writing. */
final class OnlineCopy {

    private static final int PAGES_AT_ONCE = 2_048;
    private static final int MILLIS_BEFORE_TRYING_AGAIN = 50;
    private static final int TRIES_WHEN_BUSY = 600;

    private OnlineCopy() {}

    /**
     * Copies one state of the source: the one that it is in now. A transaction that reads holds on to it, as SQLite would
     * otherwise begin again whenever somebody else has written between two steps. With a write-ahead log it is in nobody's way.
     */
    static void of(Path source, Path target) {
        try (Connection from = SqliteFiles.inUse(source).getConnection();
                Statement statement = from.createStatement()) {
            from.setAutoCommit(false);
            statement.executeQuery("SELECT count(*) FROM sqlite_schema").close();
            int result = from.unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup(
                            "main",
                            target.toString(),
                            (left, all) -> {},
                            MILLIS_BEFORE_TRYING_AGAIN,
                            TRIES_WHEN_BUSY,
                            PAGES_AT_ONCE);
            if (result != SQLiteErrorCode.SQLITE_OK.code) {
                throw failed(source, SQLiteErrorCode.getErrorCode(result).message, null);
            }
        } catch (SQLException e) {
            throw failed(source, e.getMessage(), e);
        }
        check(target);
    }

    /** Reads all pages of a copy. */
    static void check(Path copy) {
        DataSource file = SqliteFiles.atRest(copy);
        try (Connection connection = file.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("PRAGMA quick_check(1)")) {
            String first = found.next() ? found.getString(1) : "nothing was read";
            if (!first.equals("ok")) {
                throw failed(copy, first, null);
            }
        } catch (SQLException e) {
            throw failed(copy, e.getMessage(), e);
        }
    }

    private static StoreRefused failed(Path file, @Nullable String why, @Nullable Throwable cause) {
        return new StoreRefused(
                "%s could not be copied, or its copy cannot be read: %s".formatted(file, why),
                "See that the disk is sound and has room.",
                cause);
    }
}
