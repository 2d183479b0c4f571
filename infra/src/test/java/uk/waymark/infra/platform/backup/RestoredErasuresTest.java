package uk.waymark.infra.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.acceptance.Bytes;
import uk.waymark.infra.platform.record.SqliteFiles;
import uk.waymark.infra.platform.record.WrittenRecord;

/** What was erased does not come back with a backup, nor do sessions that have ended. */
class RestoredErasuresTest extends BackedUpTest {

    @Test
    void what_the_record_says_was_erased_does_not_come_back() throws Exception {
        // as after a crash between the facts and the deletions
        erase();
        backUp();
        assertThat(Bytes.holding(from, NAME)).isNotEmpty();
        assertThat(Bytes.holding(from, KEY)).isNotEmpty();

        Restored restored = restore(false);

        assertThat(restored.erasedTexts()).isEqualTo(1);
        assertThat(restored.erasedPeople()).isEqualTo(1);
        assertThat(restored.erasedSince()).isEmpty();
        assertThat(Bytes.holding(to, NAME)).isEmpty();
        assertThat(Bytes.holding(to, KEY)).isEmpty();
    }

    @Test
    void nor_does_what_was_erased_after_the_backup_as_far_as_the_record_says_that_is_replaced() throws Exception {
        erase();
        to = data;

        Restored restored = restore(true);

        assertThat(restored.erasedSince()).containsExactlyInAnyOrder(TEXT, PERSON);
        assertThat(Bytes.holding(data, NAME)).isEmpty();
        assertThat(Bytes.holding(data, KEY)).isEmpty();
        assertThat(digest(data).value()).isEqualTo(backup.record().digest());
        assertThat(restored.aside().toFile().list()).contains("events.db", "people.db");
        assertThat(digest(restored.aside()).events()).isEqualTo(22);
    }

    @Test
    void nor_when_a_restore_was_interrupted_after_it_had_put_the_record_aside() throws Exception {
        erase();
        to = data;
        Files.createDirectories(data.resolve("restored"));
        Path aside = Files.createDirectory(data.resolve("replaced-20261101T000000.000Z"));
        for (String file : List.of("events.db", "events.db-wal", "events.db-shm")) {
            if (Files.exists(data.resolve(file))) {
                Files.move(data.resolve(file), aside.resolve(file));
            }
        }

        Restored restored = restore(false);

        assertThat(restored.erasedSince()).containsExactlyInAnyOrder(TEXT, PERSON);
        assertThat(Bytes.holding(data, NAME)).isEmpty();
        assertThat(Bytes.holding(data, KEY)).isEmpty();
    }

    @Test
    void a_record_that_nobody_can_read_is_named_as_its_erasures_are_not_known() throws Exception {
        to = data;
        Files.writeString(data.resolve("events.db"), "no database at all");

        Restored restored = restore(true);

        assertThat(restored.unreadable()).containsExactly(data.resolve("events.db"));
        assertThat(digest(data).value()).isEqualTo(backup.record().digest());
    }

    @Test
    void nobody_is_signed_in_by_a_session_or_a_link_that_has_ended_since() throws Exception {
        try (WrittenRecord record = WrittenRecord.in(data)) {
            JdbcClient people = JdbcClient.create(record.people());
            people.sql("INSERT INTO spring_session VALUES ('p', 's', 1, 1, 60, 9999999999999, 'a')")
                    .update();
            people.sql("INSERT INTO one_time_link VALUES ('d', 'INVITATION', NULL, 'x', 9999999999999)")
                    .update();
        }
        backUp();

        restore(false);

        JdbcClient people = JdbcClient.create(SqliteFiles.inUse(to.resolve("people.db")));
        assertThat(people.sql("SELECT (SELECT COUNT(*) FROM spring_session) + (SELECT COUNT(*) FROM one_time_link)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
