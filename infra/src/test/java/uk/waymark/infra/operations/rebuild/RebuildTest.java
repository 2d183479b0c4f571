package uk.waymark.infra.operations.rebuild;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import notebook.LinesProjection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.infra.platform.store.copies.ViewCopies;
import uk.waymark.infra.platform.store.views.ViewNames;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/** What holds of rebuilds on every store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RebuildTest {

    static final UUID OPERATOR = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    private static final int WRITERS = 2;
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private Path directory;
    private RunningWaymark waymark;

    /** On the same stores each time. */
    abstract RunningWaymark start(Path directory);

    @BeforeAll
    void startFirst(@TempDir Path empty) {
        directory = empty;
        waymark = start(directory);
    }

    @AfterAll
    void stop() {
        waymark.close();
    }

    @Test
    void a_damaged_view_is_mended_while_it_is_read_and_written() throws InterruptedException {
        UUID damaged = waymark.notebook("one", "two", "three");
        assertThat(waymark.reaches(LinesProjection.VIEW, damaged, 3)).isTrue();
        waymark.views().sql("UPDATE lines SET line = 'damaged'").update();
        try (Readers readers = new Readers(waymark, damaged);
                Writers writers = new Writers(waymark, WRITERS)) {
            rebuilds().start(LinesProjection.VIEW, OPERATOR);
            awaitDone(waymark);
            writers.stop();
            assertThat(readers.seen())
                    .as("never none, never some, and at no time the old after the new")
                    .containsExactly("damaged damaged damaged", "one two three");
            writers.assertAllIsThere(waymark, WRITERS);
        }
    }

    RunningWaymark running() {
        return waymark;
    }

    @Test
    void every_view_that_can_be_is_rebuilt_at_once_and_comes_out_the_same() {
        UUID school = UUID.randomUUID();
        waymark.record(school, 0, registered(school), new InstitutionRenamed(school, "Renamed School", DAY));
        UUID assessment = UUID.randomUUID();
        waymark.record(assessment, 0, new AssessmentOpened(assessment, school, "cimm-school@2024", "digest", DAY));
        assertThat(waymark.reachesAllViews(school, 1)).isTrue();
        assertThat(waymark.reachesAllViews(assessment, 0)).isTrue();
        List<String> before = Contents.of(waymark);
        assertThat(before).anyMatch(row -> row.contains("Renamed School"));

        rebuilds().start(Rebuilds.ALL, OPERATOR);
        assertThat(rebuilds().of(Rebuilds.ALL).with())
                .isEqualTo(List.copyOf(waymark.bean(ViewNames.class).thatCanBeBuiltAnew()))
                .contains("history", "maturity", "review", "timeline", "directory", "hub")
                .doesNotContain("erasure");
        awaitDone(waymark);

        assertThat(Contents.of(waymark)).isEqualTo(before);
        waymark.record(school, 2, new InstitutionRenamed(school, "Renamed Again", DAY));
        assertThat(waymark.reachesAllViews(school, 2)).isTrue();
    }

    private static InstitutionRegistered registered(UUID school) {
        return new InstitutionRegistered(school, new Urn("999001"), "A School", InstitutionType.SCHOOL, DAY);
    }

    @Test
    void an_event_that_fails_is_a_dead_letter_of_the_new_copy() {
        UUID failing = waymark.notebook("before", LinesProjection.POISON, "behind");
        await().atMost(60, SECONDS).until(() -> letters(failing) == 2);
        waymark.views().sql("DELETE FROM DeadLetterEntry").update();

        rebuilds().start(LinesProjection.VIEW, OPERATOR);
        awaitDone(waymark);

        assertThat(letters(failing)).isEqualTo(2);
        assertThat(lines(waymark, failing)).containsExactly("before");
    }

    @Test
    void a_paused_rebuild_goes_on_where_it_was_after_a_restart() {
        UUID notebook = waymark.notebook("kept");
        RebuildWorker builder = waymark.bean(RebuildWorker.class);
        waymark.bean(RebuildWorkerLoop.class).stop();
        rebuilds().start(LinesProjection.VIEW, OPERATOR);
        builder.doWhatIsWanted();
        await().atMost(60, SECONDS).until(() -> {
            builder.showProgress();
            return rebuilds().of(LinesProjection.VIEW).percentage() == 100;
        });
        assertThat(rebuilds().pause(LinesProjection.VIEW, OPERATOR).state()).isEqualTo(RebuildState.PAUSED);
        builder.doWhatIsWanted();
        String mark = "only this copy has this line";
        try (Database copy = waymark.bean(ViewCopies.class).open()) {
            JdbcClient.create(copy)
                    .sql("INSERT INTO lines (notebook, version, line) VALUES ('mark', 1, ?)")
                    .param(mark)
                    .update();
        }
        waymark.close();

        waymark = start(directory);
        assertThat(rebuilds().of(LinesProjection.VIEW).state()).isEqualTo(RebuildState.PAUSED);
        rebuilds().resume(LinesProjection.VIEW, OPERATOR);
        awaitDone(waymark);

        assertThat(waymark.views()
                        .sql("SELECT line FROM lines WHERE notebook = 'mark'")
                        .query(String.class)
                        .list())
                .containsExactly(mark);
        assertThat(lines(waymark, notebook)).containsExactly("kept");
    }

    @Test
    void a_cancelled_rebuild_leaves_the_view_as_it_is_and_no_copy() {
        UUID notebook = waymark.notebook("mine");
        assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 1)).isTrue();
        waymark.views()
                .sql("UPDATE lines SET line = 'as it was' WHERE notebook = ?")
                .param(notebook.toString())
                .update();
        RebuildWorker builder = waymark.bean(RebuildWorker.class);
        waymark.bean(RebuildWorkerLoop.class).stop();
        rebuilds().start(LinesProjection.VIEW, OPERATOR);
        builder.doWhatIsWanted();
        assertThat(copyExists(waymark, directory)).isTrue();
        rebuilds().cancel(LinesProjection.VIEW, OPERATOR);
        builder.doWhatIsWanted();
        waymark.bean(RebuildWorkerLoop.class).start();

        assertThat(rebuilds().of(LinesProjection.VIEW).state()).isEqualTo(RebuildState.NONE);
        assertThat(copyExists(waymark, directory)).isFalse();
        assertThat(lines(waymark, notebook)).containsExactly("as it was");
    }

    @Test
    void what_cannot_be_is_refused_with_what_can() {
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> rebuilds().start("erasure", OPERATOR))
                .withMessageContaining("never rebuilt")
                .satisfies(refused -> assertThat(
                                refused.<Refusal>getDetails().orElseThrow().allowed())
                        .contains("history", "all"));
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> rebuilds().start("histories", OPERATOR))
                .withMessageContaining("no view");
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> rebuilds().pause("history", OPERATOR))
                .withMessageContaining("not being rebuilt");
        waymark.bean(RebuildWorkerLoop.class).stop();
        rebuilds().start("history", OPERATOR);
        assertThat(rebuilds().start("history", OPERATOR).state())
                .as("asked twice")
                .isEqualTo(RebuildState.RUNNING);
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> rebuilds().start("hub", OPERATOR))
                .withMessageContaining("history is under way");
        rebuilds().cancel("history", OPERATOR);
        waymark.bean(RebuildWorkerLoop.class).start();
    }

    @Test
    void every_table_of_the_views_belongs_to_one_of_them_or_to_all() {
        assertThat(Contents.tables(waymark))
                .allSatisfy(table -> assertThat(waymark.bean(ViewNames.class).all().stream()
                                .filter(view -> Contents.belongs(table, view)))
                        .as(table)
                        .hasSizeLessThanOrEqualTo(1));
        assertThat(Contents.tables(waymark).stream()
                        .filter(table -> waymark.bean(ViewNames.class).all().stream()
                                .noneMatch(view -> Contents.belongs(table, view))))
                .isSubsetOf(
                        "view_position",
                        "view_origin",
                        "view_rebuild",
                        "tokenentry",
                        "deadletterentry",
                        "dropped_letter",
                        "erased_text",
                        "erased_person",
                        "same_person",
                        "flyway_schema_history");
    }

    abstract boolean copyExists(RunningWaymark waymark, Path directory);

    static void awaitDone(RunningWaymark waymark) {
        await().atMost(120, SECONDS)
                .until(() -> waymark.bean(Rebuilds.class).current().isEmpty());
    }

    static List<String> lines(RunningWaymark waymark, UUID notebook) {
        return waymark.views()
                .sql("SELECT line FROM lines WHERE notebook = ? ORDER BY line")
                .param(notebook.toString())
                .query(String.class)
                .list();
    }

    private long letters(UUID stream) {
        return waymark.views()
                .sql("SELECT count(*) FROM DeadLetterEntry WHERE aggregateIdentifier = ? AND processingGroup = ?")
                .params(stream.toString(), LinesProjection.VIEW)
                .query(Long.class)
                .single();
    }

    private Rebuilds rebuilds() {
        return waymark.bean(Rebuilds.class);
    }
}
