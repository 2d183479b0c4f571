package uk.waymark.infra.platform.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.platform.store.StoreProperties;
import uk.waymark.infra.platform.store.StoreRefused;

/**
 * The directory of the stores, locked as long as this process runs: two processes on one directory would not see each
 * other's views.
 */
public class DataDirectory implements AutoCloseable {

    /** Is in a directory while files that come from a backup take the places of others: until then there is no record in it. */
    public static final String RESTORED = "restored";

    /** Is in a directory whose record was moved to another store: who wrote here would write what is nowhere else. */
    public static final String MOVED = "moved.txt";

    private final Path directory;
    private final FileChannel lockFile;

    public DataDirectory(StoreProperties properties) {
        this(properties.data());
        if (Files.exists(file(RESTORED))) {
            throw refused(
                    "A backup was being restored into %s, and that was interrupted.",
                    "Restore it again; nothing is lost.");
        }
        if (Files.exists(file(MOVED))) {
            throw refused(
                    "The record in %s was moved to another store.",
                    "Start with the settings of that one. To go on with this one after all, apart from the other, delete"
                            + " moved.txt.");
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

    /** From now on the record is somewhere else, and no Waymark starts here. */
    public void movedAway(Instant at) throws IOException {
        Files.writeString(file(MOVED), "The record was moved to another store, completely by %s.%n".formatted(at));
    }

    /** Gives the directory free for another process. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private StoreRefused refused(String why, String remedy) {
        StoreRefused refused = new StoreRefused(why.formatted(directory), remedy, null);
        try {
            close();
        } catch (IOException e) {
            refused.addSuppressed(e);
        }
        return refused;
    }

    private static FileChannel open(Path directory) {
        try {
            OwnersOnly.directory(directory);
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
