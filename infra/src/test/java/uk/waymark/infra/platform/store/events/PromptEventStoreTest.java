package uk.waymark.infra.platform.store.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.store.RunningWaymark;

class PromptEventStoreTest {

    @Test
    void readers_are_woken_by_every_commit_until_they_close(@TempDir Path directory) throws InterruptedException {
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            EventStore events = waymark.bean(EventStore.class);
            BlockingStream<TrackedEventMessage<?>> stream = events.openStream(events.createHeadToken());
            AtomicInteger woken = new AtomicInteger();
            assertThat(stream.setOnAvailableCallback(woken::incrementAndGet)).isTrue();

            waymark.notebook();
            assertThat(woken).as("before the command's sender goes on").hasValue(1);
            assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();

            stream.close();
            waymark.notebook();
            assertThat(woken).hasValue(1);
        }
    }
}
