package uk.waymark.infra.importing.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads on which plans are imported in the background: few, because the store takes one write at a time. */
@Configuration(proxyBeanMethods = false)
class ImportThreads {

    static final String NAME = "importThreadPool";

    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final int PATIENCE_SECONDS = 5;

    /** No default candidate: whatever else the framework runs in the background keeps the pool of its own. */
    @Bean(name = NAME, defaultCandidate = false)
    static ThreadPoolTaskExecutor importThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("import-");
        threads.setCorePoolSize(AT_ONCE);
        threads.setMaxPoolSize(AT_ONCE);
        threads.setQueueCapacity(WAITING);
        // an import stops between two rows; a thread that is interrupted would stop within one
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(PATIENCE_SECONDS);
        return threads;
    }
}
