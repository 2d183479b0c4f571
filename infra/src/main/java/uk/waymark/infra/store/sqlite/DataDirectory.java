package uk.waymark.infra.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.store.StoreProperties;
import uk.waymark.infra.store.StoreRefused;

/** The directory of the stores, locked as long as this process runs: two processes on one directory would not see each other's views. */
public class DataDirectory implements AutoCloseable {

    /** Is in a directory while files that come from a backup take the places of others: until then there is no record in it. */
    public static final String RESTORED = "restored";

    private final Path directory;
    private final FileChannel lockFile;

    public DataDirectory(StoreProperties properties) {
        this(properties.data());
        if (Files.exists(file(RESTORED))) {
            throw halfRestored();
        }
    }

    /** The directory for whoever works on its files while no Waymark runs. */
    public DataDirectory(Path data) {
        directory = data.toAbsolutePath().normalize();
        lockFile = open(directory);
        if (lock(lockFile, directory) == null) {
            throw heldByAnother(directory, null);
        }
    }

    /** A file of the directory, whether it exists or not. */
    public Path file(String name) {
        return directory.resolve(name);
    }

    /** Gives the directory free for another process. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private StoreRefused halfRestored() {
        StoreRefused refused = new StoreRefused(
                "A backup was being restored into %s, and that was interrupted.".formatted(directory),
                "Restore it again; nothing is lost.",
                null);
        try {
            close();
        } catch (IOException e) {
            refused.addSuppressed(e);
        }
        return refused;
    }

    private static FileChannel open(Path directory) {
        try {
            Files.createDirectories(directory);
            return FileChannel.open(
                    directory.resolve("waymark.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StoreRefused(
                    "The data directory %s cannot be written to: %s".formatted(directory, e),
                    "Give this user the right to write there, or name another directory with waymark.data.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file, Path directory) {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            throw heldByAnother(directory, e);
        } catch (IOException e) {
            throw new StoreRefused(
                    "The data directory %s cannot be locked: %s".formatted(directory, e),
                    "Name a directory on a local disk with waymark.data.",
                    e);
        }
    }

    private static StoreRefused heldByAnother(Path directory, @Nullable Throwable cause) {
        return new StoreRefused(
                "Another Waymark is running on the data directory %s.".formatted(directory),
                "Stop it first, or name another directory with waymark.data.",
                cause);
    }
}
