package uk.waymark.infra.platform.store.deadletter;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.UUID;
import notebook.LinesProjection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.store.RunningWaymark;

class DeadLetterRetriesTest {

    @Test
    void a_failure_that_passes_heals_by_itself_and_one_that_does_not_stays_aside(@TempDir Path directory) {
        try (RunningWaymark waymark = RunningWaymark.in(directory, "--waymark.view-retry=50ms")) {
            UUID failing = waymark.notebook(LinesProjection.POISON);
            UUID healing = waymark.notebook("before", LinesProjection.FAILS_ONCE, "after");

            await().atMost(30, SECONDS)
                    .untilAsserted(() -> assertThat(waymark.lines(healing))
                            .containsExactly("before", LinesProjection.FAILS_ONCE, "after"));
            assertThat(waymark.reaches(LinesProjection.VIEW, healing, 3)).isTrue();
            assertThat(waymark.lines(failing)).isEmpty();
            assertThat(waymark.views()
                            .sql("SELECT aggregateIdentifier FROM DeadLetterEntry")
                            .query(String.class)
                            .list())
                    .containsExactly(failing.toString());
        }
    }
}
