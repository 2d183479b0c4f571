package uk.waymark.infra.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.store.AxonServer;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;

/**
 * A long run that is not part of {@code mvn verify}; {@code infra/bin/kill-nine} runs it, with
 * {@code kill-nine.times}, {@code kill-nine.store} and {@code kill-nine.seed} as system properties.
 */
class KillNineAtLength {

    private static final String SETTING = "kill-nine.";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void nothing_that_was_acknowledged_is_lost_or_doubled_and_views_equal_a_rebuild() throws Exception {
        String store = System.getProperty(SETTING + "store", "sqlite");
        int times = Integer.getInteger(SETTING + "times", 100);
        long seed = Long.getLong(SETTING + "seed", 1);
        Files.createDirectory(directory.resolve("data"));

        KillNine.Report report = new KillNine(installation(store), JavaOptions.ofShortLife(directory), seed).run(times);

        System.out.printf(
                "%s, seed %d: %d kills, %d writes acknowledged, %d of them only when they were repeated;"
                        + " lost %d, doubled %d, views %s a rebuild%n",
                store,
                seed,
                report.kills(),
                report.writes(),
                report.unanswered(),
                report.lost(),
                report.doubled(),
                report.viewsEqualRebuild() ? "equal" : "DIFFER FROM");
        assertThat(report.lost() + report.doubled()).as("lost or doubled").isZero();
        assertThat(report.viewsEqualRebuild()).as("views equal a rebuild").isTrue();
    }

    private Installation installation(String store) {
        return switch (store) {
            case "sqlite" -> Installation.in(directory.resolve("data"));
            case "postgresql" -> Installation.in(directory.resolve("data"), database());
            case "axon-server" -> Installation.inFrontOf(AxonServer.shared(), directory.resolve("data"), database());
            default ->
                throw new IllegalArgumentException(
                        SETTING + "store is sqlite, postgresql or axon-server, and not " + store);
        };
    }

    private static PostgresqlDatabase database() {
        return PostgresqlServer.shared().database();
    }
}
