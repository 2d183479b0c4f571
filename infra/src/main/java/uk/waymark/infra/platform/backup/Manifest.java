package uk.waymark.infra.platform.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.platform.backup.Backup.StoredFile;
import uk.waymark.infra.platform.store.StoreRefused;

/** What {@code manifest.json} says of a backup. It is written last. */
final class Manifest {

    private static final String NAME = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private Manifest() {}

    static boolean isIn(Path directory) {
        return Files.isRegularFile(directory.resolve(NAME));
    }

    static void write(Path directory, Backup backup) throws IOException {
        Path file = PrivateFiles.file(directory.resolve(NAME));
        try (FileChannel manifest = FileChannel.open(file, StandardOpenOption.WRITE)) {
            manifest.write(ByteBuffer.wrap(JSON.writeValueAsBytes(backup)));
            manifest.force(true);
        }
        PrivateFiles.force(directory);
    }

    /**
     * What is in a directory, under the name that the directory has now.
     *
     * @throws StoreRefused if there is no manifest, or it cannot be read, or it is about other files than a backup has
     */
    static Backup read(Path directory) {
        if (!isIn(directory)) {
            throw new StoreRefused(
                    Files.isDirectory(directory)
                            ? "There is no backup in %s: it has no %s.".formatted(directory, NAME)
                            : "There is no directory %s.".formatted(directory),
                    "Name the directory of one backup; one that was interrupted cannot be restored.",
                    null);
        }
        try {
            Backup backup = JSON.readValue(directory.resolve(NAME), Backup.class);
            if (!backup.files().stream().map(StoredFile::name).toList().equals(Backups.STORES)) {
                throw new StoreRefused(
                        "%s is not about %s.".formatted(directory.resolve(NAME), Backups.STORES),
                        "Take another backup.",
                        null);
            }
            return backup.named(
                    String.valueOf(directory.toAbsolutePath().normalize().getFileName()));
        } catch (JacksonException e) {
            throw new StoreRefused(
                    "%s is damaged: it cannot be read as a manifest.".formatted(directory.resolve(NAME)),
                    "Take another backup.",
                    e);
        }
    }

    static List<StoredFile> describe(Path directory, List<String> names) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        for (String name : names) {
            Path file = directory.resolve(name);
            files.add(new StoredFile(name, Files.size(file), PrivateFiles.sha256(file)));
        }
        return files;
    }
}
