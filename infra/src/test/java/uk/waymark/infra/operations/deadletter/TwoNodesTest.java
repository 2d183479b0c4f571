package uk.waymark.infra.operations.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import notebook.LinesProjection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.waymark.infra.operations.deadletter.Retried.Outcome;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;
import uk.waymark.infra.platform.store.RunningWaymark;

/** Two nodes on one database, whose operators do the same at the same moment. */
@NeedsPostgresql
@Timeout(180)
class TwoNodesTest {

    private static final String LINE = "cannot be taken in";
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void what_one_node_is_trying_is_not_taken_in_by_the_other_as_well() throws Exception {
        PostgresqlDatabase database = PostgresqlServer.shared().database();
        try (RunningWaymark one = node(database, "one");
                RunningWaymark other = node(database, "other");
                ExecutorService operators = Executors.newFixedThreadPool(2)) {
            Stream.of(one, other).forEach(node -> lines(node).refuse(LINE));
            UUID notebook = one.notebook(LINE, "after");
            await().untilAsserted(() -> assertThat(letters(one, notebook)).hasSize(2));
            String letter = letters(one, notebook).getFirst();
            Stream.of(one, other).forEach(node -> lines(node).accept(LINE));
            LinesProjection.Hold hold = lines(one).hold(LINE);

            Future<Retried> first = operators.submit(retry(one, letter));
            hold.begun().await();
            Future<Retried> second = operators.submit(retry(other, letter));
            await().until(() -> isWaitingForAnother(one));
            hold.released().countDown();

            assertThat(first.get().outcome()).isEqualTo(Outcome.TAKEN_IN);
            assertThat(second.get().outcome()).isEqualTo(Outcome.TAKEN_IN);
            assertThat(one.views()
                            .sql("SELECT line FROM lines WHERE notebook = ?")
                            .param(notebook.toString())
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder(LINE, "after");
        }
    }

    private static RunningWaymark node(PostgresqlDatabase database, String name) {
        return RunningWaymark.in(
                Path.of("unused"),
                Stream.concat(
                                Stream.of(database.arguments()),
                                Stream.of("--waymark.node-name=" + name, "--waymark.view-retry=1h"))
                        .toArray(String[]::new));
    }

    private static LinesProjection lines(RunningWaymark node) {
        return node.bean(LinesProjection.class);
    }

    private static Callable<Retried> retry(RunningWaymark node, String letter) {
        return () -> node.bean(DeadLetterRetry.class).retry(LinesProjection.VIEW, letter, SOMEBODY);
    }

    private static List<String> letters(RunningWaymark node, UUID notebook) {
        return node.bean(DeadLetterReads.class).sequence(LinesProjection.VIEW, notebook.toString()).stream()
                .map(LetterRow::letterId)
                .toList();
    }

    /** Whether somebody waits for a row of a dead letter that somebody else has changed and not committed. */
    private static boolean isWaitingForAnother(RunningWaymark node) {
        return node.views()
                        .sql("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND wait_event_type = 'Lock' AND query LIKE '%DeadLetterEntry%'")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
