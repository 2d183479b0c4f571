package uk.waymark.infra.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.infra.platform.store.StoreRefused;

/** Where backups are kept, each in a directory of its own. What is being made has another kind of name until it is complete. */
record BackupDirectory(Path directory) {

    private static final Logger log = LoggerFactory.getLogger(BackupDirectory.class);
    private static final String UNFINISHED = ".unfinished-";

    /** What is done while nobody else, in this process or another one, makes backups here. */
    @FunctionalInterface
    interface Work<T> {

        T run() throws IOException;
    }

    /**
     * Does it alone. What was left unfinished before is deleted first: whoever made it is no more.
     *
     * @throws BackupUnderWay if somebody else is at it
     */
    <T> T alone(Work<T> work) {
        try (FileChannel file = FileChannel.open(
                        PrivateFiles.directory(directory).resolve("backup.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = lock(file)) {
            if (lock == null) {
                throw new BackupUnderWay(directory);
            }
            clear();
            try {
                return work.run();
            } finally {
                clear();
            }
        } catch (IOException e) {
            throw new StoreRefused(
                    "No backup can be made in %s: %s".formatted(directory, e),
                    "See that there is room and that this user may write there, or name another"
                            + " waymark.backup.directory.",
                    e);
        }
    }

    private void clear() {
        each(UNFINISHED).forEach(PrivateFiles::delete);
    }

    private @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** An empty directory for what is to become the backup of this name. */
    Path begin(String name) throws IOException {
        return PrivateFiles.directory(directory.resolve(UNFINISHED + name));
    }

    /** From now on it is a backup. */
    void finish(Path unfinished, Backup backup) throws IOException {
        Manifest.write(unfinished, backup);
        Files.move(unfinished, directory.resolve(backup.name()), StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.force(directory);
    }

    Path of(Backup backup) {
        return directory.resolve(backup.name());
    }

    void delete(Backup backup) {
        PrivateFiles.delete(of(backup));
    }

    /** Finished backups, the newest first. */
    List<Backup> list() {
        return each("").stream()
                .filter(Manifest::isIn)
                .flatMap(BackupDirectory::readable)
                .sorted(Comparator.comparing(Backup::madeAt).reversed())
                .toList();
    }

    /** One that is broken must not keep others from being made and deleted. */
    private static Stream<Backup> readable(Path directory) {
        try {
            return Stream.of(Manifest.read(directory));
        } catch (StoreRefused e) {
            log.warn("{}", e.getMessage());
            return Stream.empty();
        }
    }

    private List<Path> each(String prefix) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(Files::isDirectory)
                    .filter(one -> one.getFileName().toString().startsWith(prefix))
                    .filter(one -> prefix.equals(UNFINISHED)
                            || !one.getFileName().toString().startsWith(UNFINISHED))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
