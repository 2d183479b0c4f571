package uk.waymark.infra.operations.rebuild;

import java.nio.file.Files;
import java.nio.file.Path;
import uk.waymark.infra.platform.store.RunningWaymark;

class SqliteRebuildTest extends RebuildTest {

    @Override
    RunningWaymark start(Path directory) {
        return RunningWaymark.in(directory);
    }

    @Override
    boolean copyExists(RunningWaymark waymark, Path directory) {
        return Files.exists(directory.resolve("views.rebuild.db"));
    }
}
