package uk.waymark.infra.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.sqlite.DataDirectory;

/**
 * The files of a data directory while those of a backup take their places. Under one name they are being prepared, which
 * harms nobody; under another one they are complete, and no Waymark starts before they are in their places.
 */
record Staging(DataDirectory data) {

    private static final String PREPARED = "restoring";
    private static final String ASIDE = "replaced-";
    private static final List<String> STORES = List.of("views.db", Backups.PEOPLE, Backups.EVENTS, DataDirectory.MOVED);

    /** An empty directory on the same disk. What an earlier restore left is deleted: it is still in its backup. */
    Path begin() throws IOException {
        PrivateFiles.delete(data.file(PREPARED));
        return PrivateFiles.directory(data.file(PREPARED));
    }

    /** @throws StoreRefused if there is a record already, and no interrupted restore put it there */
    void refuseUnlessEmpty() throws IOException {
        List<Path> found = stores();
        if (!found.isEmpty() && !Files.exists(data.file(DataDirectory.RESTORED))) {
            throw new StoreRefused(
                    "The data directory %s is not empty: it has %s."
                            .formatted(data.file(""), found.getFirst().getFileName()),
                    "Name another one with --data, or say --replace: the files that are there are kept aside.",
                    null);
        }
    }

    /** The record that is there, and those that restores have put aside: they may know of later erasures than a backup does. */
    List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(data.file(""))) {
            return Stream.concat(Stream.of(data.file("")), files.filter(Staging::isAside))
                    .map(directory -> directory.resolve(Backups.EVENTS))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static boolean isAside(Path directory) {
        return Files.isDirectory(directory)
                && directory.getFileName().toString().startsWith(ASIDE);
    }

    /**
     * Puts the prepared files into their places.
     *
     * @param name of the directory for what is there
     * @return that directory; null if nothing was there
     */
    @Nullable
    Path putInPlace(Path prepared, String name) throws IOException {
        Path complete = data.file(DataDirectory.RESTORED);
        PrivateFiles.delete(complete);
        Files.move(prepared, complete);
        PrivateFiles.force(data.file(""));
        Path aside = moveAside(name);
        for (String file : List.of(Backups.PEOPLE, Backups.EVENTS)) {
            Files.move(complete.resolve(file), data.file(file));
        }
        PrivateFiles.force(data.file(""));
        PrivateFiles.delete(complete);
        return aside;
    }

    /** Deletes what was put aside before an instant: there is personal data in it, as in a backup. */
    static void deleteReplacedBefore(Path data, Instant oldest) {
        String last = ASIDE + Backups.NAME.format(oldest);
        try (Stream<Path> files = Files.list(data)) {
            files.filter(Staging::isAside)
                    .filter(one -> one.getFileName().toString().compareTo(last) < 0)
                    .toList()
                    .forEach(PrivateFiles::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Path moveAside(String name) throws IOException {
        List<Path> found = stores();
        if (found.isEmpty()) {
            return null;
        }
        Path aside = PrivateFiles.directory(data.file(ASIDE + name));
        for (Path file : found) {
            Files.move(file, aside.resolve(file.getFileName()));
        }
        return aside;
    }

    /** Files of the stores with what SQLite keeps beside them. */
    private List<Path> stores() throws IOException {
        try (Stream<Path> files = Files.list(data.file(""))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> STORES.stream()
                            .anyMatch(store -> file.getFileName().toString().startsWith(store)))
                    .sorted()
                    .toList();
        }
    }
}
