package uk.waymark.infra.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.scheduling.support.NoOpTaskScheduler;
import uk.waymark.infra.platform.record.WrittenRecord;

class BackupScheduleTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path data;

    private Instant now = Instant.parse("2026-11-02T17:30:00Z");

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    @BeforeEach
    void a_record() {
        WrittenRecord.in(data).events(3, 1).close();
    }

    @Test
    void one_is_made_as_soon_as_it_is_due() {
        look(DAY, 3);
        look(1, DAY, 3);
        now = now.plus(Duration.ofHours(23));
        look(1, DAY, 3);
        now = now.plus(Duration.ofHours(1));
        look(2, DAY, 3);
    }

    @Test
    void after_a_long_rest_it_is_due_at_once_and_only_once() {
        look(1, DAY, 3);
        now = now.plus(Duration.ofDays(9));
        look(2, DAY, 3);
        look(2, DAY, 3);
    }

    @Test
    void unless_told_it_makes_none_but_deletes_what_is_kept_no_longer() {
        look(0, null, 3);
        backups(null, 3).make();
        look(1, null, 3);
        now = now.plus(Duration.ofDays(31));
        look(0, null, 3);
    }

    @Test
    void without_a_record_it_says_so_and_goes_on() {
        Path nowhere = data.resolve("nowhere");
        BackupProperties daily = new BackupProperties(null, DAY, 3);
        new BackupSchedule(new Backups(nowhere, daily, DAY, clock), daily, new NoOpTaskScheduler(), clock).look();
        assertThat(nowhere).doesNotExist();
    }

    private void look(int thenThere, @Nullable Duration every, int keep) {
        look(every, keep);
        assertThat(backups(every, keep).list()).hasSize(thenThere);
    }

    private void look(@Nullable Duration every, int keep) {
        BackupProperties properties = new BackupProperties(null, every, keep);
        new BackupSchedule(backups(every, keep), properties, new NoOpTaskScheduler(), clock).look();
    }

    private Backups backups(@Nullable Duration every, int keep) {
        return new Backups(data, new BackupProperties(null, every, keep), Duration.ofDays(30), clock);
    }
}
