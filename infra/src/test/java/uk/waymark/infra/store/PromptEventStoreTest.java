package uk.waymark.infra.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import notebook.LinesProjection;
import notebook.NotebookFacts.WriteLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptEventStoreTest {

    private static final Duration BETWEEN_LOOKS_OF_AXON = Duration.ofMillis(500);

    @Test
    void a_view_takes_a_write_in_without_waiting_for_its_next_look(@TempDir Path directory) {
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            UUID notebook = waymark.notebook("warm", "up");

            long[] waits = IntStream.range(2, 13)
                    .mapToLong(version -> waitFor(waymark, notebook, version))
                    .sorted()
                    .toArray();

            assertThat(Duration.ofNanos(waits[waits.length / 2]))
                    .as("median")
                    .isLessThan(BETWEEN_LOOKS_OF_AXON.dividedBy(2));
        }
    }

    private static long waitFor(RunningWaymark waymark, UUID notebook, int version) {
        long start = System.nanoTime();
        waymark.send(new WriteLine(notebook, "line " + version));
        assertThat(waymark.reaches(LinesProjection.VIEW, notebook, version + 1L))
                .isTrue();
        return System.nanoTime() - start;
    }
}
