package uk.waymark.infra.operations.health;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.NodeKind;
import uk.waymark.infra.platform.store.StoreProperties;

/**
 * A gate that holds the start until every view has seen what was recorded before it, so that nobody is shown half a record
 * while views are rebuilt. A view that fails does not hold the start: it shows in its health.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
record CatchUp(ViewProgress views, StoreProperties properties) implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int POLLS_PER_REPORT = 250;

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (properties.node() == NodeKind.COMMAND) {
            return; // it shows no view of its own, and commands need none
        }
        long head = views.head();
        for (String view : views.names()) {
            awaitSeen(view, head);
        }
        LOG.info("All views have seen the record up to {}", head);
    }

    private void awaitSeen(String view, long head) throws InterruptedException {
        ViewStatus status = views.status(view);
        for (int polls = 0; status.position() < head && !status.failing(); polls++) {
            if (polls % POLLS_PER_REPORT == POLLS_PER_REPORT - 1) {
                LOG.info("View {} is being built: {} of {}", view, status.position(), head);
            }
            Thread.sleep(POLL);
            status = views.status(view);
        }
    }
}
