package uk.waymark.infra.operations.rebuild;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import notebook.LinesProjection;
import notebook.NotebookFacts.WriteLine;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.PessimisticLockingFailureException;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.infra.platform.store.copies.ViewCopies;

@NeedsPostgresql
@Order(1)
class PostgresqlRebuildTest extends RebuildTest {

    private final PostgresqlDatabase database = PostgresqlServer.shared().database();
    private final PostgresqlDatabase owned = PostgresqlServer.shared().asItsOwner(database);

    @Override
    RunningWaymark start(Path directory) {
        return RunningWaymark.in(directory, owned.arguments());
    }

    @Override
    boolean copyExists(RunningWaymark waymark, Path directory) {
        return waymark.views()
                        .sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'waymark_views_rebuild'")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Test
    void who_reads_for_long_is_waited_for_whatever_its_role_is() throws SQLException {
        ViewCopies copies = running().bean(ViewCopies.class);
        try (Connection backup = database.connect()) {
            backup.setAutoCommit(false);
            backup.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            backup.prepareStatement("SELECT 1").execute();
            running().notebook("recorded since");
            assertThatExceptionOfType(PessimisticLockingFailureException.class)
                    .isThrownBy(() -> copies.prepare(Set.of(LinesProjection.VIEW)));
        }
        copies.prepare(Set.of(LinesProjection.VIEW));
    }

    @Test
    void the_servers_vacuum_comes_to_the_new_tables_as_to_any_other() {
        running().notebook("rebuilt");
        running().bean(Rebuilds.class).start(LinesProjection.VIEW, OPERATOR);
        awaitDone(running());

        assertThat(running()
                        .views()
                        .sql("SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace"
                                + " AND reloptions::text LIKE '%autovacuum%'")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void another_node_goes_on_when_its_claim_is_lost_or_it_pauses_and_has_the_views_then(@TempDir Path own) {
        PostgresqlDatabase shared = PostgresqlServer.shared().database();
        RunningWaymark first = RunningWaymark.in(own, named("first", shared));
        try (RunningWaymark second = RunningWaymark.in(own, named("second", shared))) {
            UUID notebook = first.notebook("one");
            assertThat(second.reaches(LinesProjection.VIEW, notebook, 1)).isTrue();
            first.views().sql("UPDATE lines SET line = 'damaged'").update();
            second.bean(RebuildWorkerLoop.class).stop();
            first.bean(RebuildWorkerLoop.class).stop();
            second.bean(Rebuilds.class).start(LinesProjection.VIEW, OPERATOR);
            first.bean(RebuildWorker.class).doWhatIsWanted();
            second.bean(RebuildWorker.class).doWhatIsWanted();
            await().atMost(60, SECONDS).until(() -> builders(second).equals(List.of("first")));
            breakClaim(first);
            second.bean(RebuildWorker.class).doWhatIsWanted();
            first.bean(RebuildWorker.class).doWhatIsWanted();
            await().atMost(60, SECONDS).until(() -> builders(second).equals(List.of("second")));
            first.bean(Rebuilds.class).pause(LinesProjection.VIEW, OPERATOR);
            second.bean(RebuildWorker.class).doWhatIsWanted();
            assertThat(builders(first)).isEmpty();

            first.bean(Rebuilds.class).resume(LinesProjection.VIEW, OPERATOR);
            second.bean(RebuildWorkerLoop.class).start();
            awaitDone(second);
            assertThat(lines(first, notebook)).containsExactly("one");
            first.send(new WriteLine(notebook, "two"));
            assertThat(second.reaches(LinesProjection.VIEW, notebook, 2)).isTrue();
            first.close();
            second.send(new WriteLine(notebook, "zzz"));
            await().atMost(60, SECONDS).until(() -> second.reaches(LinesProjection.VIEW, notebook, 3));
            assertThat(lines(second, notebook)).containsExactly("one", "two", "zzz");
        }
    }

    /** Nodes that feed the copy. */
    private static List<String> builders(RunningWaymark waymark) {
        return waymark.views()
                .sql("SELECT DISTINCT owner FROM waymark_views_rebuild.TokenEntry WHERE owner IS NOT NULL")
                .query(String.class)
                .list();
    }

    private static void breakClaim(RunningWaymark waymark) {
        waymark.views()
                .sql("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND application_name = 'waymark rebuild'")
                .query(row -> {});
    }

    /** Nodes of one process would have one name. */
    private static String[] named(String node, PostgresqlDatabase database) {
        return Stream.concat(
                        Stream.of("--waymark.node-name=" + node, "--waymark.claim-timeout=2s"),
                        Stream.of(database.arguments()))
                .toArray(String[]::new);
    }
}
