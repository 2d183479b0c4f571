package uk.waymark.infra.platform.store.copies;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The threads that feed a copy of views: one that shares out the work, and one for each segment. */
final class CopyThreads implements AutoCloseable {

    private final ThreadPoolTaskScheduler coordinator;
    private final ThreadPoolTaskScheduler workers;

    CopyThreads(int segments) {
        coordinator = threads(1, Thread.ofPlatform().name("rebuild").factory());
        workers = threads(segments, Thread.ofPlatform().name("rebuild-", 1).factory());
    }

    private static ThreadPoolTaskScheduler threads(int size, ThreadFactory named) {
        ThreadPoolTaskScheduler threads = new ThreadPoolTaskScheduler();
        threads.setPoolSize(size);
        threads.setThreadFactory(named);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.initialize();
        return threads;
    }

    ScheduledExecutorService coordinator() {
        return coordinator.getScheduledExecutor();
    }

    ScheduledExecutorService workers() {
        return workers.getScheduledExecutor();
    }

    /** What has begun comes to its end. */
    @Override
    public void close() {
        workers.shutdown();
        coordinator.shutdown();
    }
}
