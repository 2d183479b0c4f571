package uk.waymark.infra.operations.rebuild;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * The loop in which this node looks, every moment, at what is wanted of a rebuild: when the node that builds stops, another goes
 * on, or the same one when it is back.
 */
@Component
class RebuildWorkerLoop implements SmartLifecycle {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** A copy stops when its last batch is committed. */
    private static final Duration STOPS_WITHIN = Duration.ofDays(1);

    private final RebuildWorker worker;
    private volatile @Nullable ThreadPoolTaskScheduler thread;

    RebuildWorkerLoop(RebuildWorker worker) {
        this.worker = worker;
    }

    /** Does what is wanted now, instead of a moment later. */
    void look() {
        execute(worker::doWhatIsWanted);
    }

    /** The same, when nothing is wanted any more. */
    void tidy() {
        look();
        execute(worker::dropWhatIsLeft);
    }

    private void execute(Runnable work) {
        ThreadPoolTaskScheduler running = thread;
        if (running != null) {
            running.execute(work);
        }
    }

    @Override
    public void start() {
        ThreadPoolTaskScheduler started =
                new ThreadPoolTaskScheduler(); // one thread: a worker is used by one at a time
        started.setThreadFactory(Thread.ofPlatform().name("rebuilds").daemon().factory());
        started.setWaitForTasksToCompleteOnShutdown(true);
        started.setAwaitTerminationMillis(STOPS_WITHIN.toMillis());
        started.initialize();
        started.scheduleWithFixedDelay(
                worker::doWhatIsWanted, started.getClock().instant().plus(BETWEEN_LOOKS), BETWEEN_LOOKS);
        thread = started;
    }

    @Override
    public void stop() {
        ThreadPoolTaskScheduler running = thread;
        if (running != null) {
            running.execute(worker::leave);
            running.shutdown();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
