package uk.waymark.infra.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlServer;

/**
 * A test of {@code kill -9} in the middle of writes, a few times; {@code infra/bin/kill-nine} does it as often as one
 * likes.
 */
@Order(1)
@Execution(ExecutionMode.CONCURRENT) // each on stores of its own
class KilledWhileWritingTest {

    private static final int TIMES = 2;
    private static final long SEED = 1;

    private static JavaOptions java;

    @TempDir
    Path directory;

    /** What the first node leaves behind for those that are started after it is left for all. */
    @BeforeAll
    static void nodes_of_a_short_life(@TempDir Path shared) {
        java = JavaOptions.ofShortLife(shared);
    }

    @Test
    void with_files_every_acknowledged_write_is_there_once_and_views_equal_a_rebuild() throws Exception {
        nothingIsLost(Installation.in(Files.createDirectory(directory.resolve("data"))));
    }

    @Test
    @NeedsPostgresql
    void with_postgresql_every_acknowledged_write_is_there_once_and_views_equal_a_rebuild() {
        nothingIsLost(Installation.in(
                directory.resolve("node"), PostgresqlServer.shared().database()));
    }

    private void nothingIsLost(Installation installation) {
        KillNine.Report report = new KillNine(installation, java, SEED).run(TIMES);

        assertThat(report.writes()).isGreaterThan(TIMES);
        assertThat(report.lost()).as("lost").isZero();
        assertThat(report.doubled()).as("doubled").isZero();
        assertThat(report.viewsEqualRebuild()).as("views equal a rebuild").isTrue();
    }
}
