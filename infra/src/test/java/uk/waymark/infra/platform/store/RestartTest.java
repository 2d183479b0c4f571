package uk.waymark.infra.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import notebook.LinesProjection;
import notebook.NotebookFacts.WriteLine;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import uk.waymark.infra.platform.store.events.EventTypes;
import uk.waymark.infra.platform.store.sqlite.DataDirectory;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.institution.event.UrnReleased;

@Execution(ExecutionMode.CONCURRENT) // each on stores of its own
class RestartTest {

    @TempDir
    Path directory;

    @Test
    void views_that_were_deleted_are_rebuilt_from_events() throws IOException {
        UUID notebook;
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            notebook = waymark.notebook("one", "two");
            assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 2)).isTrue();
        }
        Files.delete(directory.resolve("views.db"));
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 2)).isTrue();
            assertThat(waymark.lines(notebook)).containsExactly("one", "two");
        }
    }

    @Test
    void views_of_another_event_store_are_wiped(@TempDir Path other) throws IOException {
        UUID foreign;
        try (RunningWaymark waymark = RunningWaymark.in(other)) {
            foreign = waymark.notebook("theirs");
            assertThat(waymark.reaches(LinesProjection.VIEW, foreign, 1)).isTrue();
        }
        Files.copy(other.resolve("views.db"), directory.resolve("views.db"));
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            UUID ours = waymark.notebook("ours");
            assertThat(waymark.reaches(LinesProjection.VIEW, ours, 1)).isTrue();
            assertThat(waymark.lines(foreign)).isEmpty();
        }
    }

    @Test
    void views_that_are_ahead_of_a_record_that_was_restored_are_rebuilt(@TempDir Path backup) throws IOException {
        UUID kept;
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            kept = waymark.notebook("kept");
        }
        Files.copy(directory.resolve("events.db"), backup.resolve("events.db"));
        UUID afterBackup;
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            afterBackup = waymark.notebook("after the backup");
            assertThat(waymark.reaches(LinesProjection.VIEW, afterBackup, 1)).isTrue();
        }
        Files.copy(backup.resolve("events.db"), directory.resolve("events.db"), StandardCopyOption.REPLACE_EXISTING);
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            UUID next = waymark.notebook("next");
            assertThat(waymark.reaches(LinesProjection.VIEW, next, 1)).isTrue();
            assertThat(waymark.lines(kept)).containsExactly("kept");
            assertThat(waymark.lines(next)).containsExactly("next");
            assertThat(waymark.lines(afterBackup)).isEmpty();
        }
    }

    @Test
    void views_of_a_program_that_knew_other_events_are_rebuilt() {
        UUID notebook;
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            notebook = waymark.notebook("one");
            assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 1)).isTrue();
            waymark.views().sql("UPDATE view_origin SET event_types = 'others'").update();
            waymark.views().sql("UPDATE lines SET line = 'as it was read then'").update();
        }
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 1)).isTrue();
            assertThat(waymark.lines(notebook)).containsExactly("one");
        }
    }

    @Test
    void the_kinds_of_events_are_those_of_all_sealed_families() {
        assertThat(EventTypes.digest(Stream.of(UrnEvent.class))).isNotEqualTo(EventTypes.digest());
        assertThat(EventTypes.digest(Stream.of(UrnEvent.class)))
                .as("a sealed family is the kinds that it permits")
                .isEqualTo(EventTypes.digest(Stream.of(UrnReleased.class, UrnClaimed.class)));
    }

    @Test
    void views_go_on_where_they_were_at_the_last_stop() {
        UUID notebook;
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            notebook = waymark.notebook("one");
            assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 1)).isTrue();
        }
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            waymark.send(new WriteLine(notebook, "two"));
            assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 2)).isTrue();
            assertThat(waymark.lines(notebook)).containsExactly("one", "two");
        }
    }

    @Test
    void a_reset_that_was_interrupted_goes_on_after_a_restart() {
        UUID notebook;
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            notebook = waymark.notebook("one", "two");
            assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 2)).isTrue();
            StreamingEventProcessor lines = waymark.bean(EventProcessingConfiguration.class)
                    .eventProcessor(LinesProjection.VIEW, StreamingEventProcessor.class)
                    .orElseThrow();
            lines.shutDown();
            lines.resetTokens();
            assertThat(waymark.lines(notebook)).isEmpty();
        }
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            UUID sentinel = waymark.notebook("three");
            assertThat(waymark.reaches(LinesProjection.VIEW, sentinel, 1)).isTrue();
            assertThat(waymark.lines(notebook)).containsExactly("one", "two");
        }
    }

    @Test
    void two_processes_never_share_a_directory() {
        try (RunningWaymark ignored = RunningWaymark.in(directory)) {
            assertThatExceptionOfType(StoreRefused.class)
                    .isThrownBy(() -> new DataDirectory(properties(directory)))
                    .withMessageContaining("Another Waymark is running");
        }
    }

    @Test
    void a_directory_that_cannot_be_written_to_is_named(@TempDir Path parent) throws IOException {
        Path file = Files.createFile(parent.resolve("a-file"));

        assertThatExceptionOfType(StoreRefused.class)
                .isThrownBy(() -> new DataDirectory(properties(file)))
                .withMessageContaining("cannot be written to")
                .withMessageContaining("a-file");
    }

    @Test
    void a_framework_whose_words_are_those_that_were_answered_does_not_stop_the_start() {
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            Framework builtIn =
                    waymark.bean(FrameworkCatalogue.class).frameworks().getFirst();
            open(waymark, builtIn.id(), builtIn.digest());
        }
        RunningWaymark.in(directory).close();
    }

    @Test
    void a_framework_whose_words_have_changed_stops_the_start() {
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            open(
                    waymark,
                    waymark.bean(FrameworkCatalogue.class)
                            .frameworks()
                            .getFirst()
                            .id(),
                    "another digest");
        }
        assertThatExceptionOfType(StoreRefused.class)
                .isThrownBy(() -> RunningWaymark.in(directory).close())
                .withMessageContaining("are no longer those");
    }

    @Test
    void a_framework_that_is_not_there_any_more_stops_the_start() {
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            open(waymark, "cimm-school@1999", "digest");
        }
        assertThatExceptionOfType(StoreRefused.class)
                .isThrownBy(() -> RunningWaymark.in(directory).close())
                .withMessageContaining("cimm-school@1999");
    }

    @Test
    void a_node_that_takes_only_a_part_needs_others_to_take_the_rest() {
        assertThatExceptionOfType(StoreRefused.class)
                .isThrownBy(() ->
                        RunningWaymark.in(directory, "--waymark.node=command").close())
                .extracting(StoreRefused::remedy)
                .asString()
                .contains("waymark.store=axon-server");
    }

    private static StoreProperties properties(Path directory) {
        return new StoreProperties(
                StoreKind.EMBEDDED,
                NodeKind.ALL,
                directory,
                100,
                200,
                Duration.ZERO,
                Duration.ofMinutes(1),
                null,
                null,
                Duration.ofSeconds(10));
    }

    private static void open(RunningWaymark waymark, String framework, String digest) {
        UUID assessment = UUID.randomUUID();
        waymark.record(
                assessment,
                0,
                new AssessmentOpened(assessment, UUID.randomUUID(), framework, digest, LocalDate.of(2026, 9, 1)));
    }
}
