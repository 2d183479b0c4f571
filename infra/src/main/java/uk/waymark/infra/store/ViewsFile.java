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

/** Opens the views' file. Views that were built from another event store, or by other migrations, are wiped first. */
final class ViewsFile {

    private static final Logger log = LoggerFactory.getLogger(ViewsFile.class);

    private final Path file;
    private final EventStoreId eventStore;

    ViewsFile(Path file, EventStoreId eventStore) {
        this.file = file;
        this.eventStore = eventStore;
    }

    SqliteDatabase open() {
        if (Files.exists(file) && !builtFromThisEventStore()) {
            log.info("The views were not built from this event store: they are rebuilt.");
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
                .sql("INSERT INTO view_origin VALUES (1, ?) ON CONFLICT DO NOTHING")
                .param(eventStore.value())
                .update();
        return views;
    }

    private boolean builtFromThisEventStore() {
        SQLiteDataSource found = new SQLiteDataSource();
        found.setUrl("jdbc:sqlite:" + file);
        try {
            return JdbcClient.create(found)
                    .sql("SELECT event_store_id FROM view_origin")
                    .query(String.class)
                    .optional()
                    .filter(eventStore.value()::equals)
                    .isPresent();
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
