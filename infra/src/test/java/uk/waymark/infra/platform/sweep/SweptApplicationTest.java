package uk.waymark.infra.platform.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import notebook.LinesProjection;
import notebook.NotebookFacts.WriteLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.backup.Backup;
import uk.waymark.infra.platform.backup.Backups;
import uk.waymark.infra.platform.backup.Restore;
import uk.waymark.infra.platform.clock.RecordingClock;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlServer;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.infra.platform.text.TextVault;

/** Sweeps of the whole application: they have nothing to do with what views make of the record. */
class SweptApplicationTest {

    private static final UUID SCHOOL = UUID.fromString("00000000-0000-0000-0000-0000000000a1");

    @TempDir
    Path directory;

    @Test
    void a_key_stays_that_an_event_names_which_a_view_has_set_aside_also_after_a_rebuild_and_a_restore() {
        UUID text = UUID.randomUUID();
        Backup backup;
        Path from;
        try (RunningWaymark waymark = RunningWaymark.in(directory.resolve("data"))) {
            seal(waymark, text);
            UUID notebook = waymark.notebook("first");
            waymark.bean(LinesProjection.class).refuse(text.toString());
            waymark.send(new WriteLine(notebook, text.toString()));
            await().atMost(Duration.ofSeconds(30)).until(() -> setAside(waymark) == 1);
            UUID refused = UUID.randomUUID();
            seal(waymark, refused);

            sweepForDays(waymark, Instant.now());
            assertThat(keys(waymark)).containsExactly(text.toString());

            Backups backups = waymark.bean(Backups.class);
            backup = backups.make();
            from = backups.directoryOf(backup);
        }
        new Restore(Clock.systemUTC()).run(from, directory.resolve("restored"), false);
        try (RunningWaymark waymark = RunningWaymark.in(directory.resolve("restored"))) {
            sweepForDays(waymark, Instant.now().plus(Duration.ofDays(10)));
            assertThat(keys(waymark)).as("with views that were built anew").containsExactly(text.toString());
        }
    }

    @NeedsPostgresql
    @Test
    void of_two_nodes_on_one_database_one_sweeps_what_neither_has_recorded() {
        String[] database = PostgresqlServer.shared().database().arguments();
        try (RunningWaymark one = RunningWaymark.in(directory.resolve("one"), database);
                RunningWaymark other = RunningWaymark.in(directory.resolve("other"), database)) {
            UUID text = UUID.randomUUID();
            seal(one, text);
            UUID refused = UUID.randomUUID();
            seal(other, refused);
            UUID notebook = other.notebook("first");
            other.send(new WriteLine(notebook, text.toString()));

            Instant today = Instant.now();
            // each node sweeps once by itself when it has started; what it finds at a later day would be its own
            await().until(() ->
                    Stream.of(one, other).allMatch(node -> sweep(node, today).equals(Swept.NOTHING)));
            for (int day = 1; day <= 4; day++) {
                Instant then = today.plus(Duration.ofDays(day));
                Swept first = sweep(day % 2 == 0 ? one : other, then);
                assertThat(sweep(day % 2 == 0 ? other : one, then))
                        .as("%s was the first one's", first)
                        .isEqualTo(Swept.NOTHING);
            }
            assertThat(keys(one)).containsExactly(text.toString());
        }
    }

    private static void seal(RunningWaymark waymark, UUID text) {
        waymark.bean(TextVault.class).seal(SCHOOL, text, "words");
    }

    private static void sweepForDays(RunningWaymark waymark, Instant today) {
        for (int day = 1; day <= 3; day++) {
            sweep(waymark, today.plus(Duration.ofDays(day)));
        }
    }

    private static Swept sweep(RunningWaymark waymark, Instant then) {
        Sweep sweep = waymark.bean(Sweep.class);
        return waymark.bean(RecordingClock.class).at(then, sweep::run);
    }

    private static List<String> keys(RunningWaymark waymark) {
        return JdbcClient.create(waymark.bean("people", Database.class))
                .sql("SELECT text_id FROM text_key")
                .query(String.class)
                .list();
    }

    private static int setAside(RunningWaymark waymark) {
        return waymark.views()
                .sql("SELECT count(*) FROM DeadLetterEntry")
                .query(Integer.class)
                .single();
    }
}
