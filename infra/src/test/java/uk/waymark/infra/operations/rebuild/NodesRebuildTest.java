package uk.waymark.infra.operations.rebuild;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import notebook.LinesProjection;
import notebook.NotebookFacts.WriteLine;
import org.awaitility.core.ConditionFactory;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.infra.platform.store.TcpProxy;
import uk.waymark.infra.platform.store.views.ViewTokens;

/** Rebuilds of what two nodes feed, of which the first can be cut off from the database. */
@NeedsPostgresql
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class NodesRebuildTest {

    private PostgresqlDatabase database;
    private TcpProxy way;
    private RunningWaymark first;
    private RunningWaymark second;

    @BeforeAll
    void start(@TempDir Path own) {
        database = PostgresqlServer.shared().database();
        way = TcpProxy.to(database.host(), database.port());
        first = node("first", own, database.through(way));
        second = node("second", own, database);
    }

    private static RunningWaymark node(String name, Path own, PostgresqlDatabase database) {
        List<String> arguments = new ArrayList<>(List.of(database.arguments()));
        arguments.add("--waymark.node-name=" + name);
        arguments.add("--waymark.claim-timeout=2s");
        arguments.add("--spring.datasource.hikari.connection-timeout=1000");
        return RunningWaymark.in(own.resolve(name), arguments.toArray(String[]::new));
    }

    @AfterAll
    void stop() {
        second.close();
        first.close();
        way.close();
    }

    @Test
    void a_copy_takes_the_place_of_a_view_that_both_feed_and_write_to() {
        UUID notebook = damaged();
        StreamingEventProcessor feeding = lines(first);
        feeding.processingStatus().keySet().stream().limit(2).forEach(feeding::releaseSegment);
        patiently().until(() -> owners().containsAll(Set.of("first", "second")));
        try (Writers here = new Writers(first, 2);
                Writers there = new Writers(second, 2)) {
            first.bean(Rebuilds.class).start(LinesProjection.VIEW, RebuildTest.OPERATOR);
            RebuildTest.awaitDone(second);
            here.stop();
            there.stop();
            assertThat(lines(notebook)).containsExactly("one");
            here.assertAllIsThere(second, 2);
            there.assertAllIsThere(first, 2);
        }
    }

    @Test
    void a_batch_that_waits_for_a_swap_is_not_waited_for() throws SQLException {
        second.bean(RebuildWorkerLoop.class).stop();
        try (Batch before = new Batch(database);
                Batch elsewhere = new Batch(database);
                Batch waiting = new Batch(database)) {
            before.passGate();
            first.bean(Rebuilds.class).start(LinesProjection.VIEW, RebuildTest.OPERATOR);
            patiently().until(() -> before.othersAtGate("ExclusiveLock") == 1);
            elsewhere.write();
            CompletableFuture<Void> passed = CompletableFuture.runAsync(waiting::passGate);
            patiently().until(() -> before.othersAtGate("ShareLock") >= 1);
            elsewhere.close();
            before.close();
            passed.join();
            assertThat(waiting.seesRebuild()).isFalse();
        } finally {
            RebuildTest.awaitDone(first);
            second.bean(RebuildWorkerLoop.class).start();
        }
    }

    @Test
    void views_are_fed_again_after_the_database_was_away_in_the_middle_of_a_swap() throws SQLException {
        UUID notebook = damaged();
        StreamingEventProcessor feeding = lines(first);
        second.bean(RebuildWorkerLoop.class).stop();
        try (Batch batch = new Batch(database)) {
            batch.passGate();
            first.bean(Rebuilds.class).start(LinesProjection.VIEW, RebuildTest.OPERATOR);
            patiently().until(() -> batch.othersAtGate("ExclusiveLock") == 1);
            way.cut();
            patiently().until(feeding::isRunning);
            patiently().until(() -> !feeding.isRunning());
        } finally {
            way.mend();
        }
        RebuildTest.awaitDone(second);
        patiently().untilAsserted(() -> assertThat(feeding.isRunning()).isTrue());
        second.bean(RebuildWorkerLoop.class).start();
        lines(second).shutDown();
        second.send(new WriteLine(notebook, "two"));
        assertThat(second.reaches(LinesProjection.VIEW, notebook, 2)).isTrue();
        assertThat(lines(notebook)).containsExactly("one", "two");
        lines(second).start();
    }

    private UUID damaged() {
        UUID notebook = second.notebook("one");
        assertThat(second.reaches(LinesProjection.VIEW, notebook, 1)).isTrue();
        second.views()
                .sql("UPDATE lines SET line = 'damaged' WHERE notebook = ?")
                .param(notebook.toString())
                .update();
        return notebook;
    }

    private List<String> lines(UUID notebook) {
        return RebuildTest.lines(second, notebook);
    }

    private List<String> owners() {
        return second.bean(ViewTokens.class).all().stream()
                .filter(segment -> segment.view().equals(LinesProjection.VIEW) && segment.owner() != null)
                .map(ViewTokens.ViewSegment::owner)
                .toList();
    }

    private static StreamingEventProcessor lines(RunningWaymark node) {
        return node.bean(EventProcessingConfiguration.class)
                .eventProcessor(LinesProjection.VIEW, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static ConditionFactory patiently() {
        return await().atMost(60, SECONDS);
    }
}
