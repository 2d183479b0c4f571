package uk.waymark.infra.platform.store.deadletter;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.StoreProperties;

/**
 * A task that offers views again what they set aside, so that a failure that passes heals by itself. What fails again
 * stays.
 */
@Component
@EnableScheduling
record DeadLetterRetries(EventProcessingConfiguration processing, TaskScheduler scheduler, StoreProperties properties) {

    /** The first time is now: views have caught up. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        scheduler.scheduleWithFixedDelay(this::retryAll, properties.viewRetry());
    }

    private void retryAll() {
        processing
                .eventProcessors()
                .keySet()
                .forEach(view -> processing.deadLetterQueue(view).ifPresent(queue -> retry(view, queue)));
    }

    /** Each sequence once: the queue hands out the one that was tried longest ago. */
    private void retry(String view, SequencedDeadLetterQueue<?> queue) {
        processing.sequencedDeadLetterProcessor(view).ifPresent(letters -> {
            for (long left = queue.amountOfSequences(); left > 0; left--) {
                letters.processAny();
            }
        });
    }
}
