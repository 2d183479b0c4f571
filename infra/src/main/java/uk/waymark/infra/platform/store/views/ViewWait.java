package uk.waymark.infra.platform.store.views;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.store.StoreFaults;
import uk.waymark.infra.platform.store.StoreProperties;
import uk.waymark.kernel.message.Written;
import uk.waymark.query.view.ViewPositions;

/** A wait, brief and bounded, until views have taken in what a reader has just written. */
@Component
public record ViewWait(
        ViewPositions positions,
        ViewNames names,
        @Qualifier("viewsReading") TransactionTemplate reading,
        StoreProperties properties) {

    private static final long BETWEEN_LOOKS_MILLIS = 3;

    /** Waits for all views; false if they have not come as far in the configured time. */
    public boolean await(Written written) {
        return await(written.stream(), written.version(), views(), properties.viewWait());
    }

    /** Waits for all views to take in all of it; the configured time holds for the whole. */
    public boolean await(Collection<Written> all) {
        long deadline = System.nanoTime() + properties.viewWait().toNanos();
        Set<String> views = views();
        return all.stream().allMatch(written -> awaitUntil(deadline, written.stream(), written.version(), views));
    }

    /** Waits for these views; false if one of them has not reached the version of the stream in time. */
    public boolean await(UUID stream, long version, Set<String> views, Duration atMost) {
        return awaitUntil(System.nanoTime() + atMost.toNanos(), stream, version, views);
    }

    /** Names of all views. */
    public Set<String> views() {
        return names.all();
    }

    private boolean awaitUntil(long deadline, UUID stream, long version, Set<String> views) {
        while (!reached(stream, version, views)) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** Views that cannot be asked show nothing yet; what was written is acknowledged all the same. */
    private boolean reached(UUID stream, long version, Set<String> views) {
        Map<String, Long> reached;
        try {
            reached = reading.execute(status -> positions.of(stream));
        } catch (DataAccessException | TransactionException e) {
            if (StoreFaults.isOfTheStore(e)) {
                return false;
            }
            throw e;
        }
        return views.stream().allMatch(view -> reached.getOrDefault(view, -1L) >= version);
    }
}
