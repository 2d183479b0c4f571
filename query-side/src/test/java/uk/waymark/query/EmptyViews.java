package uk.waymark.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A views file with all its tables and nothing in them. It is migrated once, because that takes long; tests get copies. */
public final class EmptyViews {

    private static final byte[] CONTENT = migrated();

    private EmptyViews() {}

    /** Whoever opens it closes it. Nothing of it outlives a power cut. */
    public static SingleConnectionDataSource in(Path directory) {
        try {
            return open(Files.write(directory.resolve("views.db"), CONTENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] migrated() {
        try {
            Path file = Files.createTempFile("views", ".db");
            try (SingleConnectionDataSource views = open(file)) {
                Flyway.configure()
                        .dataSource(views)
                        .locations("classpath:db/views")
                        .load()
                        .migrate();
            }
            byte[] content = Files.readAllBytes(file);
            Files.delete(file);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SingleConnectionDataSource open(Path file) {
        return new SingleConnectionDataSource("jdbc:sqlite:" + file + "?synchronous=OFF&journal_mode=MEMORY", true);
    }
}
