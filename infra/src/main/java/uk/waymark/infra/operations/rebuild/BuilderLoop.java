package uk.waymark.infra.operations.rebuild;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Each node looks every moment at what is wanted of a rebuild, so that when the one that builds stops, another goes on, or
 * the same one when it is back.
 */
@Component
class BuilderLoop implements SmartLifecycle {

    private static final long LOOK_EVERY_MILLIS = 1_000;

    private final Builder builder;
    private volatile @Nullable ScheduledExecutorService thread;

    BuilderLoop(Builder builder) {
        this.builder = builder;
    }

    /** Does what is wanted now, instead of a moment later. */
    void look() {
        execute(builder::doWhatIsWanted);
    }

    /** The same, when nothing is wanted any more. */
    void tidy() {
        look();
        execute(builder::dropWhatIsLeft);
    }

    private void execute(Runnable work) {
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.execute(work);
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("rebuilds").daemon().factory());
        started.scheduleWithFixedDelay(
                builder::doWhatIsWanted, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            running.execute(builder::leave);
            running.close();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
