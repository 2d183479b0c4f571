package uk.waymark.infra.platform.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreRefused;

/** A schedule that makes backups by itself if it is told to, and in any case deletes those that are kept no longer. */
@Component
@ConditionalOnStore(StoreKind.EMBEDDED)
record BackupSchedule(Backups backups, BackupProperties properties, TaskScheduler scheduler, Clock clock) {

    private static final Logger log = LoggerFactory.getLogger(BackupSchedule.class);

    /** How often it is looked whether a backup is due: a machine that is off every evening never runs for a whole day. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        scheduler.scheduleWithFixedDelay(this::look, BETWEEN_LOOKS);
    }

    /** What goes wrong is tried again at the next look. */
    void look() {
        try {
            if (isDue()) {
                Backup made = backups.make();
                log.info(
                        "Backup {} was made: {} events, {} bytes",
                        made.name(),
                        made.record().events(),
                        made.bytes());
            } else {
                backups.prune();
            }
        } catch (StoreRefused e) {
            log.error("No backup was made: {} {}", e.getMessage(), e.remedy());
        }
    }

    private boolean isDue() {
        Duration every = properties.every();
        if (every == null) {
            return false;
        }
        Instant before = clock.instant().minus(every);
        return backups.list().stream().noneMatch(backup -> backup.madeAt().isAfter(before));
    }
}
