package uk.waymark.infra.platform.retention;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.Expiry;
import uk.waymark.infra.platform.people.OperationsLog;

/** Deletes, every day, what is kept no longer. */
@Component
class CleanUp {

    private static final Logger log = LoggerFactory.getLogger(CleanUp.class);
    private static final Duration DAILY = Duration.ofDays(1);

    private final Expiry expiry;
    private final OperationsLog operations;
    private final RetentionProperties retention;
    private final TaskScheduler scheduler;
    private final Clock clock;

    CleanUp(
            Expiry expiry,
            OperationsLog operations,
            RetentionProperties retention,
            TaskScheduler scheduler,
            Clock clock) {
        this.expiry = expiry;
        this.operations = operations;
        this.retention = retention;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** The first time is now: a machine that is switched off every evening never runs for a whole day. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        scheduler.scheduleWithFixedDelay(this::run, DAILY);
    }

    /** Says how many, never whom. */
    void run() {
        var expired = expiry.expired(clock.instant().minus(retention.expired()));
        int accounts = expiry.unusedAccounts(clock.instant().minus(retention.unusedAccounts()));
        int notes = operations.forgetBefore(clock.instant().minus(retention.operations()));
        if (expired + accounts + notes > 0) {
            log.info(
                    "Kept no longer: {} tokens and links that had expired, {} unused accounts, {} notes of operators",
                    expired,
                    accounts,
                    notes);
        }
    }
}
