package uk.waymark.infra.operations.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.copies.ViewCopies;
import uk.waymark.infra.platform.store.copies.ViewCopy;

/** A copy that this node is building. */
final class CopyUnderConstruction {

    /** The views are not fed so long: whoever waits for their own write does not wait longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final RebuildRun run;
    private final ViewCopies copies;
    private final ViewCopy copy;
    private final Clock clock;
    private final Instant since;
    private final long from;
    private final SwapTries swaps;
    private @Nullable List<TrackingToken> before;

    private CopyUnderConstruction(RebuildRun run, ViewCopies copies, ViewCopy copy, Clock clock) {
        this.run = run;
        this.copies = copies;
        this.copy = copy;
        this.clock = clock;
        this.since = clock.instant();
        this.from = run.position();
        this.swaps = new SwapTries(clock);
    }

    /**
     * Opens the copy that {@link #goOn} builds, where it was left; what is left of another run goes. The claim to it, which this
     * node has, ends if that fails.
     */
    static CopyUnderConstruction begin(RebuildRun run, ViewCopies copies, ApplicationContext application, Clock clock) {
        try {
            dropUnlessOf(run, copies);
            return new CopyUnderConstruction(run, copies, new ViewCopy(application, copies.open(), run.views()), clock);
        } catch (RuntimeException e) {
            copies.release();
            throw e;
        }
    }

    private static void dropUnlessOf(RebuildRun run, ViewCopies copies) {
        try (Database left = copies.open()) {
            if (new RebuildRunRow(JdbcClient.create(left)).isOf(run.id())) {
                return;
            }
        }
        copies.drop();
        try (Database empty = copies.open()) {
            new RebuildRunRow(JdbcClient.create(empty)).add(run);
        }
    }

    /** Reads on, if it does not already: it stands still before the first time, and after a swap that failed. */
    void goOn() {
        copy.start();
    }

    UUID id() {
        return run.id();
    }

    long position() {
        return copy.position();
    }

    boolean failing() {
        return copy.failing();
    }

    long perSecond() {
        long millis = Math.max(1, Duration.between(since, clock.instant()).toMillis());
        return Math.max(0, copy.position() - from) * 1000 / millis;
    }

    /**
     * Whether it has come as far as the views were when this was asked the last time. Then it keeps pace with them, and no part
     * of it lies behind, as one does that tries a batch again.
     *
     * @param now what the views have read by now
     */
    boolean keepsPace(List<TrackingToken> now) {
        boolean keeps = before != null && copy.covers(before);
        before = now;
        return keeps;
    }

    SwapTries swaps() {
        return swaps;
    }

    /** Puts the copy in the place of the views. If that fails, the copy may stand still. */
    void swap(Function<JdbcClient, List<TrackingToken>> tokens) {
        copies.swap(run.views(), live -> {
            awaitCovered(tokens.apply(live));
            copy.stop();
            if (!new RebuildRunRow(live).remove(run.id())) {
                throw new PessimisticLockingFailureException("the rebuild was given up meanwhile");
            }
        });
    }

    private void awaitCovered(List<TrackingToken> tokens) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!copy.covers(tokens)) {
            if (System.nanoTime() > deadline) {
                throw new PessimisticLockingFailureException("the copy does not come as far as the views are");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PessimisticLockingFailureException("interrupted", e);
            }
        }
    }

    /** Lets the copy lie, for whoever goes on with it. */
    void leave() {
        try {
            copy.close();
        } finally {
            copies.release();
        }
    }

    /** Nobody needs the copy any more. */
    void drop() {
        try {
            copy.close();
            copies.drop();
        } finally {
            copies.release();
        }
    }
}
