package uk.waymark.infra.platform.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A guard that keeps other users of the machine from names and keys: they cannot enter the directory, whatever its files
 * allow.
 */
final class OwnersOnly {

    private static final Logger log = LoggerFactory.getLogger(OwnersOnly.class);

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private OwnersOnly() {}

    /** A new one is its owner's alone. One that is there may be its group's as well, as in containers whose user is chosen. */
    static void directory(Path directory) throws IOException {
        boolean isNew = Files.notExists(directory);
        Files.createDirectories(directory);
        PosixFileAttributeView rights = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
        if (rights == null) {
            return;
        }
        Set<PosixFilePermission> wanted = new HashSet<>(
                isNew
                        ? PosixFilePermissions.fromString("rwx------")
                        : rights.readAttributes().permissions());
        if (wanted.removeAll(OTHERS) || isNew) {
            set(rights, wanted, directory);
        }
    }

    private static void set(PosixFileAttributeView rights, Set<PosixFilePermission> wanted, Path directory) {
        try {
            rights.setPermissions(wanted);
        } catch (IOException e) {
            log.warn(
                    "Other users of this machine can read {}, and it cannot be closed to them: {}",
                    directory,
                    e.toString());
        }
    }
}
