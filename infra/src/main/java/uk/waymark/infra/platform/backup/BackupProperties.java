package uk.waymark.infra.platform.backup;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups of the embedded store.
 *
 * @param directory where backups are kept; by default {@code backups} in the data directory, better another
 *     disk
 * @param every how long after one backup the next one is made; Waymark makes none by itself unless this is set
 * @param keep how many backups are kept at most; none is kept longer than {@code waymark.retention.backups}
 */
@ConfigurationProperties("waymark.backup")
public record BackupProperties(
        @Nullable Path directory,
        @Nullable Duration every,
        @DefaultValue("14") int keep) {

    public BackupProperties {
        if (keep < 1) {
            throw new IllegalArgumentException("waymark.backup.keep is %d; it has to be 1 or more.".formatted(keep));
        }
    }
}
