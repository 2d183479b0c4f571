package uk.waymark.infra.operations.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import notebook.LinesProjection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.store.AxonServer;
import uk.waymark.infra.platform.store.NeedsAxonServer;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.kernel.refusal.CommandRefused;

/** A node that takes commands feeds no views, and serves the pages of operations all the same. */
@NeedsAxonServer
class CommandNodeTest {

    private static final UUID SOMEBODY = UUID.randomUUID();

    @TempDir
    Path directory;

    @Test
    void it_drops_what_holds_up_a_view_and_leaves_trying_again_to_those_that_feed_it() {
        PostgresqlDatabase database = PostgresqlServer.shared().database();
        try (RunningWaymark commands = node(database, "command");
                RunningWaymark queries = node(database, "query")) {
            String line = "not for any view " + UUID.randomUUID();
            queries.bean(LinesProjection.class).refuse(line);
            UUID notebook = commands.notebook(line, "after");
            await().untilAsserted(() -> assertThat(letters(commands, notebook)).hasSize(2));
            String first = letters(commands, notebook).getFirst();

            assertThatExceptionOfType(CommandRefused.class)
                    .isThrownBy(() -> commands.bean(DeadLetterRetry.class).retry(LinesProjection.VIEW, first, SOMEBODY))
                    .withMessageContaining("This node feeds no views");

            DeadLetterDrop drops = commands.bean(DeadLetterDrop.class);
            DropOutcome dropped = drops.drop(LinesProjection.VIEW, first, "Nobody needs it", SOMEBODY);
            assertThat(dropped.takenIn()).isZero();
            assertThat(dropped.next()).isNotNull();
            assertThat(drops.drop(LinesProjection.VIEW, first, "Nobody needs it", SOMEBODY)
                            .next())
                    .isEqualTo(dropped.next());

            queries.bean(DeadLetterRetry.class)
                    .retry(LinesProjection.VIEW, dropped.next().letterId(), SOMEBODY);
            assertThat(queries.lines(notebook)).containsExactly("after");
        }
    }

    private RunningWaymark node(PostgresqlDatabase database, String kind) {
        return RunningWaymark.in(
                directory.resolve(kind),
                AxonServer.shared()
                        .arguments(
                                database,
                                "--waymark.node=" + kind,
                                "--waymark.node-name=" + kind,
                                "--waymark.view-retry=1h"));
    }

    private static List<String> letters(RunningWaymark node, UUID notebook) {
        return node.bean(DeadLetterReads.class).sequence(LinesProjection.VIEW, notebook.toString()).stream()
                .map(LetterRow::letterId)
                .toList();
    }
}
