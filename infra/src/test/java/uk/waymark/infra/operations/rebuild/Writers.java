package uk.waymark.infra.operations.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import notebook.LinesProjection;
import notebook.NotebookFacts.WriteLine;
import uk.waymark.infra.platform.store.RunningWaymark;

/** Each writes in a notebook of its own, and waits to see what it wrote before it goes on. */
final class Writers implements AutoCloseable {

    private final Map<UUID, List<String>> written = new ConcurrentHashMap<>();
    private final AtomicInteger notSeenInTime = new AtomicInteger();
    private final List<CompletableFuture<Void>> writers;
    private volatile boolean done;

    Writers(RunningWaymark waymark, int count) {
        writers = IntStream.range(0, count)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> write(waymark), task -> Thread.ofPlatform().start(task)))
                .toList();
    }

    private void write(RunningWaymark waymark) {
        UUID notebook = waymark.notebook();
        List<String> lines = new ArrayList<>();
        while (!done) {
            String line = "%05d".formatted(lines.size());
            waymark.send(new WriteLine(notebook, line));
            lines.add(line);
            if (!waymark.reaches(LinesProjection.VIEW, notebook, lines.size())
                    || !RebuildTest.lines(waymark, notebook).equals(lines)) {
                notSeenInTime.incrementAndGet();
            }
        }
        written.put(notebook, lines);
    }

    /** @throws java.util.concurrent.CompletionException if one of them could not write */
    void stop() {
        done = true;
        writers.forEach(CompletableFuture::join);
    }

    /** Once all have stopped: each of so many saw what it wrote, and the view has it as this node reads it. */
    void assertAllIsThere(RunningWaymark waymark, int count) {
        assertThat(notSeenInTime)
                .as("own writes that their writers did not see")
                .hasValue(0);
        assertThat(written)
                .hasSize(count)
                .allSatisfy((notebook, lines) ->
                        assertThat(RebuildTest.lines(waymark, notebook)).isEqualTo(lines));
    }

    @Override
    public void close() {
        stop();
    }
}
