package uk.waymark.infra.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;
import uk.waymark.command.stream.RecordedStream;

class RecordingClockTest {

    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00.123Z");
    private static final Instant EARLIER = Instant.parse("2024-01-15T10:00:00Z");

    private final RecordingClock clock = new RecordingClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void what_is_done_at_an_instant_is_recorded_at_it() {
        assertThat(clock.at(EARLIER, clock::instant)).isEqualTo(EARLIER);
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void other_threads_keep_their_own_time() {
        Instant elsewhere = clock.at(
                EARLIER, () -> CompletableFuture.supplyAsync(clock::instant).join());

        assertThat(elsewhere).isEqualTo(NOW);
    }

    @Test
    void an_instant_within_another_ends_with_it_even_when_the_work_fails() {
        Instant outer = clock.at(EARLIER, () -> {
            assertThatThrownBy(() -> clock.at(Instant.EPOCH, () -> {
                        throw new IllegalStateException("failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            return clock.instant();
        });

        assertThat(outer).isEqualTo(EARLIER);
    }

    @Test
    void recorded_instants_never_decrease_within_a_stream() {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("work"));
        unit.resources().put(RecordedStream.NOT_BEFORE, NOW.plusSeconds(5));
        try {
            assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(5));
            assertThat(clock.at(EARLIER, clock::instant)).isEqualTo(NOW.plusSeconds(5));
        } finally {
            unit.rollback();
        }
        assertThat(clock.instant()).isEqualTo(NOW);
    }
}
