package uk.waymark.infra.importing.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import uk.waymark.infra.desk.refusal.RequestRefused;

class BackgroundImportsTest {

    private static final UUID ANY = new UUID(0, 1);

    private final AtomicLong erased = new AtomicLong();
    private final ThreadPoolTaskExecutor threads = ImportThreads.importThreads();
    private final BackgroundImports runs = new BackgroundImports(institution -> erased.get(), threads);

    @BeforeEach
    void the_threads_are_there() {
        threads.initialize();
    }

    @AfterEach
    void the_threads_are_gone() {
        threads.shutdown();
    }

    @Test
    void imports_go_on_when_the_application_was_stopped_and_is_started_again() throws Exception {
        runs.start();
        runs.stop();
        assertThatThrownBy(() -> begin(new CountDownLatch(1))).isInstanceOf(RequestRefused.class);

        runs.start();
        CountDownLatch carriedOut = new CountDownLatch(1);
        begin(carriedOut);

        assertThat(carriedOut.await(30, TimeUnit.SECONDS)).isTrue();
        runs.stop();
    }

    @Test
    void what_may_quote_something_that_another_node_has_erased_is_not_shown_any_more() {
        runs.start();
        begin(new CountDownLatch(1));
        assertThat(runs.find(ANY, ANY)).isPresent();

        erased.incrementAndGet();

        assertThat(runs.find(ANY, ANY)).isEmpty();
        runs.stop();
    }

    @Test
    void more_than_two_at_once_and_twenty_that_wait_are_refused() {
        runs.start();
        CountDownLatch enough = new CountDownLatch(1);
        IntStream.range(0, 22).forEach(each -> hold(enough));

        assertThatThrownBy(() -> hold(enough))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("Too many plans");

        enough.countDown();
        runs.stop();
    }

    private void hold(CountDownLatch until) {
        runs.begin(UUID.randomUUID(), ANY, ANY, 1, progress -> {
            try {
                until.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw RequestRefused.badRequest("NOTHING", "rows", "There is nothing to import.");
        });
    }

    private void begin(CountDownLatch carriedOut) {
        runs.begin(ANY, ANY, ANY, 1, progress -> {
            carriedOut.countDown();
            throw RequestRefused.badRequest("NOTHING", "rows", "There is nothing to import.");
        });
    }
}
