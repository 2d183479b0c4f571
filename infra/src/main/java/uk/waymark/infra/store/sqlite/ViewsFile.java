package uk.waymark.infra.store.sqlite;

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
import org.sqlite.SQLiteDataSource;
import uk.waymark.infra.store.ViewOrigin;

/**
 * Opens the views' file. Views of another origin or of other migrations are wiped first, and so are those that have read
 * further than the record goes: it was brought back from a backup.
 */
final class ViewsFile {

    private static final Logger log = LoggerFactory.getLogger(ViewsFile.class);

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
        SqliteDatabase views = SqliteDatabase.views(file);
        try {
            origin.sign(JdbcClient.create(views));
            return views;
        } catch (RuntimeException e) {
            views.close();
            throw e;
        }
    }

    private boolean fit() {
        SQLiteDataSource found = new SQLiteDataSource();
        found.setUrl("jdbc:sqlite:" + file);
        try {
            return origin.fits(JdbcClient.create(found));
        } catch (DataAccessException e) {
            log.info("The views cannot be read: {}", e.getMessage());
            return false;
        }
    }

    void wipe() {
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
