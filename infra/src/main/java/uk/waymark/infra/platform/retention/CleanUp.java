package uk.waymark.infra.platform.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.OperationsLog;
import uk.waymark.infra.platform.people.forgetting.Expiry;
import uk.waymark.infra.platform.sweep.KeptReports;
import uk.waymark.infra.platform.sweep.Sweep;

/** A daily task that deletes, every day, what is kept no longer. */
@Component
record CleanUp(
        Expiry expiry,
        OperationsLog operations,
        List<KeptReports> kept,
        RetentionProperties retention,
        TaskScheduler scheduler,
        Clock clock,
        Sweep sweep,
        @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {

    private static final Logger log = LoggerFactory.getLogger(CleanUp.class);
    private static final Duration DAILY = Duration.ofDays(1);

    /** The first time is now: a machine that is switched off every evening never runs for a whole day. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        scheduler.scheduleWithFixedDelay(this::run, DAILY);
        scheduler.scheduleWithFixedDelay(() -> executor.execute(this::sweepAway), DAILY); // it reads the whole record
    }

    /** What is not yet deleted when something goes wrong stays, and the next sweep looks again. */
    private void sweepAway() {
        try {
            sweep.run();
        } catch (RuntimeException e) {
            log.warn("The sweep stopped: a store is away, or the record cannot be read to its end", e);
        }
    }

    /** Says how many, never whom. */
    void run() {
        var expired = expiry.expired(clock.instant().minus(retention.expired()));
        int accounts = expiry.unusedAccounts(clock.instant().minus(retention.unusedAccounts()));
        int notes = operations.forgetBefore(clock.instant().minus(retention.operations()));
        Instant reportsBefore = clock.instant().minus(retention.importReports());
        int reports =
                kept.stream().mapToInt(one -> one.forgetBefore(reportsBefore)).sum();
        if (expired + accounts + notes + reports > 0) {
            log.info(
                    "Kept no longer: {} tokens and links that had expired, {} unused accounts, {} notes of operators,"
                            + " {} reports of imports",
                    expired,
                    accounts,
                    notes,
                    reports);
        }
    }
}
