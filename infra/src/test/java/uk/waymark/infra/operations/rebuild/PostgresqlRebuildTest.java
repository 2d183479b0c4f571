package uk.waymark.infra.operations.rebuild;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import notebook.LinesProjection;
import notebook.NotebookFacts.WriteLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.store.NeedsPostgresql;
import uk.waymark.infra.store.PostgresqlDatabase;
import uk.waymark.infra.store.PostgresqlServer;
import uk.waymark.infra.store.RunningWaymark;

@NeedsPostgresql
class PostgresqlRebuildTest extends RebuildTest {

    private final PostgresqlDatabase database = PostgresqlServer.shared().database();

    @Override
    RunningWaymark start(Path directory) {
        return RunningWaymark.in(directory, database.arguments());
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
    void another_node_pauses_it_goes_on_with_it_and_loses_its_claims_to_it(@TempDir Path own) {
        PostgresqlDatabase shared = PostgresqlServer.shared().database();
        RunningWaymark first = RunningWaymark.in(own, named("first", shared));
        try (RunningWaymark second = RunningWaymark.in(own, named("second", shared))) {
            UUID notebook = first.notebook("one");
            assertThat(second.reaches(LinesProjection.VIEW, notebook, 1)).isTrue();
            first.views().sql("UPDATE lines SET line = 'damaged'").update();
            second.bean(BuilderLoop.class).stop();
            first.bean(BuilderLoop.class).stop();
            second.bean(Rebuilds.class).start(LinesProjection.VIEW, OPERATOR);
            first.bean(Builder.class).doWhatIsWanted();
            second.bean(Builder.class).doWhatIsWanted();
            assertThat(second.bean(Builder.class).isBuilding()).as("one builds").isFalse();
            assertThat(first.bean(Builder.class).isBuilding()).isTrue();
            second.bean(Rebuilds.class).pause(LinesProjection.VIEW, OPERATOR);
            first.bean(Builder.class).doWhatIsWanted();
            assertThat(first.bean(Builder.class).isBuilding()).isFalse();

            second.bean(Rebuilds.class).resume(LinesProjection.VIEW, OPERATOR);
            second.bean(BuilderLoop.class).start();
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

    /** Nodes of one process would have one name. */
    private static String[] named(String node, PostgresqlDatabase database) {
        return Stream.concat(Stream.of("--waymark.node-name=" + node), Stream.of(database.arguments()))
                .toArray(String[]::new);
    }
}
