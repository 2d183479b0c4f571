package uk.waymark.infra.platform.backup;

import java.nio.file.Path;
import uk.waymark.infra.platform.store.StoreRefused;

/** Somebody else is making a backup in the same place. */
public class BackupUnderWay extends StoreRefused {

    private static final long serialVersionUID = 1L;

    BackupUnderWay(Path directory) {
        super("A backup is being made in %s already.".formatted(directory), "Try again when it is complete.", null);
    }
}
