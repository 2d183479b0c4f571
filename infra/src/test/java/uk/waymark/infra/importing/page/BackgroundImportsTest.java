package uk.waymark.infra.importing.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.desk.refusal.RequestRefused;

class BackgroundImportsTest {

    private static final UUID ANY = new UUID(0, 1);

    private final AtomicLong erased = new AtomicLong();
    private final BackgroundImports runs = new BackgroundImports(institution -> erased.get());

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

    private void begin(CountDownLatch carriedOut) {
        runs.begin(ANY, ANY, ANY, 1, progress -> {
            carriedOut.countDown();
            throw RequestRefused.badRequest("NOTHING", "rows", "There is nothing to import.");
        });
    }
}
