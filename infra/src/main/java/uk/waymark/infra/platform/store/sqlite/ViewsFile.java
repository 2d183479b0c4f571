package uk.waymark.infra.platform.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteDataSource;
import uk.waymark.infra.platform.store.views.ViewsOpening;

/** The views' file, or that of a copy of some. */
record ViewsFile(Path file) implements ViewsOpening.Place<SqliteDatabase> {

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public JdbcClient asFound() {
        SQLiteDataSource found = new SQLiteDataSource();
        found.setUrl("jdbc:sqlite:" + file);
        return JdbcClient.create(found);
    }

    @Override
    public SqliteDatabase open() {
        return SqliteDatabase.views(file);
    }

    @Override
    public void wipe() {
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
