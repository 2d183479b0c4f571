package uk.waymark.infra.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/**
 * Opens the views' file. Views of another origin or of other migrations are wiped first, and so are those that have read
 * further than the record goes: it was brought back from a backup.
 */
final class ViewsFile {

    private static final Logger log = LoggerFactory.getLogger(ViewsFile.class);

    /** Positions are where Axon's tokens keep them, one inside the other while a view is replayed. */
    private static final String FIT = """
            SELECT count(*) FROM view_origin
            WHERE event_store_id = ? AND event_types = ?
              AND NOT EXISTS (SELECT 1 FROM TokenEntry, json_tree(CAST(token AS TEXT)) AS part
                              WHERE part.key = 'index' AND part.atom > ?)""";

    private final Path file;
    private final ViewOrigin origin;

    ViewsFile(Path file, ViewOrigin origin) {
        this.file = file;
        this.origin = origin;
    }

    SqliteDatabase open() {
        if (Files.exists(file) && !fit()) {
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

    private SqliteDatabase openAndSign() {
        SqliteDatabase views = new SqliteDatabase(file, "db/views", SynchronousMode.NORMAL, false);
        JdbcClient.create(views)
                .sql("INSERT INTO view_origin VALUES (1, ?, ?) ON CONFLICT DO NOTHING")
                .params(origin.eventStore(), origin.eventTypes())
                .update();
        return views;
    }

    private boolean fit() {
        SQLiteDataSource found = new SQLiteDataSource();
        found.setUrl("jdbc:sqlite:" + file);
        try {
            return JdbcClient.create(found)
                            .sql(FIT)
                            .params(origin.eventStore(), origin.eventTypes(), origin.head())
                            .query(Integer.class)
                            .single()
                    == 1;
        } catch (DataAccessException e) {
            log.info("The views cannot be read: {}", e.getMessage());
            return false;
        }
    }

    private void wipe() {
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
