package uk.waymark.infra.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import notebook.LinesProjection;
import notebook.NotebookFacts.WriteLine;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.store.views.ViewTokens;

/** Two nodes that both want to feed the same view. Its table has no key: what is handled twice is there twice. */
@NeedsPostgresql
class SharedSegmentsTest {

    private static final int WRITERS = 4;
    private static final int LINES = 60;
    private static final int TURNS = 4;

    @TempDir
    Path directory;

    @Test
    void every_event_is_handled_once_however_often_segments_go_from_one_to_the_other() throws Exception {
        String[] database = PostgresqlServer.shared().database().arguments();
        try (RunningWaymark one = node("one", database);
                RunningWaymark another = node("another", database)) {
            List<UUID> notebooks =
                    IntStream.range(0, WRITERS).mapToObj(at -> one.notebook()).toList();
            CompletableFuture<Void> written = CompletableFuture.runAsync(() -> writeAll(notebooks, one, another));
            for (int turn = 0; turn < TURNS || !written.isDone(); turn++) {
                letGo(turn % 2 == 0 ? one : another);
                String next = turn % 2 == 0 ? "another" : "one";
                await().atMost(Duration.ofSeconds(30)).until(() -> owners(one).contains(next));
            }
            written.get(2, TimeUnit.MINUTES);

            assertThat(notebooks).allSatisfy(notebook -> {
                assertThat(one.reaches(LinesProjection.VIEW, notebook, LINES)).isTrue();
                assertThat(one.views()
                                .sql("SELECT line FROM lines WHERE notebook = ?")
                                .param(notebook.toString())
                                .query(String.class)
                                .list())
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, LINES)
                                .mapToObj(at -> "line " + at)
                                .toList());
            });
            assertThat(one.views()
                            .sql("SELECT count(*) FROM DeadLetterEntry")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private RunningWaymark node(String name, String... database) {
        List<String> arguments = new ArrayList<>(List.of(database));
        arguments.add("--waymark.node-name=" + name);
        arguments.add("--waymark.claim-timeout=2s");
        return RunningWaymark.in(directory.resolve(name), arguments.toArray(String[]::new));
    }

    /** Line by line, now at one node and now at the other. */
    private static void writeAll(List<UUID> notebooks, RunningWaymark... nodes) {
        try (ExecutorService writers = Executors.newFixedThreadPool(notebooks.size())) {
            List<Callable<Void>> work = new ArrayList<>();
            notebooks.forEach(notebook -> work.add(() -> {
                IntStream.range(0, LINES)
                        .forEach(at -> nodes[at % nodes.length].send(new WriteLine(notebook, "line " + at)));
                return null;
            }));
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The node gives up what it has of the view, and does not want it back for a moment. */
    private static void letGo(RunningWaymark node) {
        StreamingEventProcessor processor = node.bean(EventProcessingConfiguration.class)
                .eventProcessor(LinesProjection.VIEW, StreamingEventProcessor.class)
                .orElseThrow();
        processor.processingStatus().keySet().forEach(processor::releaseSegment);
    }

    private static List<String> owners(RunningWaymark node) {
        return node.bean(ViewTokens.class).all().stream()
                .filter(segment -> segment.view().equals(LinesProjection.VIEW) && segment.owner() != null)
                .map(ViewTokens.ViewSegment::owner)
                .toList();
    }
}
