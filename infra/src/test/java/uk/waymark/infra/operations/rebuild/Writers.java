package uk.waymark.infra.operations.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import notebook.LinesProjection;
import notebook.NotebookFacts.WriteLine;
import uk.waymark.infra.store.RunningWaymark;

/** Each writes in a notebook of its own, and waits to see what it wrote before it goes on. */
final class Writers implements AutoCloseable {

    private final Map<UUID, List<String>> written = new ConcurrentHashMap<>();
    private final AtomicInteger notSeenInTime = new AtomicInteger();
    private final List<Thread> threads;
    private volatile boolean done;

    Writers(RunningWaymark waymark, int count) {
        threads = IntStream.range(0, count)
                .mapToObj(number -> Thread.ofPlatform().start(() -> write(waymark)))
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

    void stop() throws InterruptedException {
        done = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** What each notebook holds, once all have stopped. */
    Map<UUID, List<String>> written() {
        return written;
    }

    int notSeenInTime() {
        return notSeenInTime.get();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
