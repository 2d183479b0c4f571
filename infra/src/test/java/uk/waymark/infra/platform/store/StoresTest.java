package uk.waymark.infra.platform.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import notebook.LinesProjection;
import notebook.NotebookFacts.CountLines;
import notebook.NotebookFacts.LineWritten;
import notebook.NotebookFacts.NotebookOpened;
import notebook.NotebookFacts.WriteLine;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import uk.waymark.infra.platform.clock.RecordingClock;
import uk.waymark.infra.platform.store.views.ViewWait;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.message.Written;
import uk.waymark.query.erasure.ErasureProjection;
import uk.waymark.query.view.ViewPositions;

/** What holds on every store that Waymark itself writes to. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class StoresTest {

    RunningWaymark waymark;

    /** Starts on stores that nobody else uses. */
    abstract RunningWaymark running(Path directory);

    @BeforeAll
    void start(@TempDir Path directory) {
        waymark = running(directory);
    }

    @AfterAll
    void stop() {
        waymark.close();
    }

    @Test
    void events_are_neither_changed_nor_deleted() {
        UUID notebook = waymark.notebook();

        assertThatThrownBy(() -> waymark.events()
                        .sql("UPDATE DomainEventEntry SET type = 'other'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        waymark.events().sql("DELETE FROM DomainEventEntry").update())
                .isInstanceOf(DataAccessException.class);
        assertThat(waymark.<Integer>send(new CountLines(notebook))).isZero();
    }

    @Test
    void a_place_in_a_stream_is_taken_once() {
        UUID notebook = waymark.notebook("one");

        assertThatThrownBy(() -> waymark.record(notebook, 0, new NotebookOpened(notebook)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> waymark.record(notebook, 1, new LineWritten(notebook, "two")))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_aggregate_comes_back_from_its_snapshot_as_it_was() {
        UUID notebook = waymark.notebook("1", "2", "3", "4", "5", "6", "7");

        assertThat(waymark.<Integer>send(new CountLines(notebook))).isEqualTo(7);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(waymark.events()
                                .sql("SELECT payload FROM SnapshotEventEntry WHERE aggregateIdentifier = ?")
                                .param(notebook.toString())
                                .query(byte[].class)
                                .list())
                        .singleElement()
                        .satisfies(payload -> assertThat(new String(payload, StandardCharsets.UTF_8))
                                .contains("\"1\"", "\"2\"", "\"3\"")));
        assertThat(waymark.<Integer>send(new CountLines(notebook))).isEqualTo(7);
    }

    @Test
    void a_reader_waits_for_their_own_write_in_all_views() {
        UUID urn = UUID.randomUUID();
        waymark.record(urn, 0, new UrnClaimed(urn, new Urn("123456"), UUID.randomUUID(), LocalDate.of(2026, 9, 1)));

        assertThat(waymark.reachesAllViews(urn, 0)).isTrue();
        assertThat(waymark.bean(ViewPositions.class).of(urn))
                .containsOnlyKeys(waymark.bean(ViewWait.class).views())
                .containsEntry(ErasureProjection.GROUP, 0L)
                .containsEntry(LinesProjection.VIEW, 0L);
    }

    @Test
    void waiting_for_what_nobody_wrote_ends_without_success() {
        assertThat(waymark.bean(ViewWait.class).await(new Written(waymark.notebook(), 99, 0)))
                .isFalse();
    }

    @Test
    void an_event_that_a_view_cannot_take_in_leaves_no_row_and_is_set_aside_while_others_go_on() {
        UUID failing = waymark.notebook("good", LinesProjection.POISON, "after");
        UUID healthy = waymark.notebook("fine");

        assertThat(waymark.reaches(LinesProjection.VIEW, healthy, 1)).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> deadLettersOf(failing) == 2);
        assertThat(waymark.lines(failing)).containsExactly("good");
        assertThat(waymark.lines(healthy)).containsExactly("fine");
        assertThat(waymark.bean(ViewPositions.class).of(LinesProjection.VIEW, failing))
                .hasValue(1L);
        assertThat(deadLetters().processAny()).isFalse();
        assertThat(waymark.lines(failing)).containsExactly("good");
    }

    @Test
    void a_batch_that_fails_leaves_neither_rows_nor_its_token_and_is_taken_in_once_when_tried_again() {
        UUID notebook = waymark.notebook();
        waymark.record(
                notebook,
                1,
                new LineWritten(notebook, "before"),
                new LineWritten(notebook, LinesProjection.FULL_DISK),
                new LineWritten(notebook, "after"));

        assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 3)).isTrue();
        assertThat(waymark.bean(LinesProjection.class).failures()).isEqualTo(1);
        assertThat(waymark.lines(notebook)).containsExactly("before", LinesProjection.FULL_DISK, "after");
        assertThat(deadLettersOf(notebook)).isZero();
    }

    @Test
    void eight_writers_do_not_get_in_each_others_way() throws Exception {
        List<UUID> notebooks =
                IntStream.range(0, 8).mapToObj(at -> waymark.notebook()).toList();
        try (var writers = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> work = new ArrayList<>();
            notebooks.forEach(notebook -> work.add(() -> {
                IntStream.range(0, 25).forEach(at -> waymark.send(new WriteLine(notebook, "line " + at)));
                return null;
            }));
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(notebooks).allSatisfy(notebook -> {
            assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 25)).isTrue();
            assertThat(waymark.lines(notebook)).hasSize(25).startsWith("line 0").endsWith("line 24");
        });
    }

    @Test
    void events_are_recorded_at_the_instant_that_the_clock_says() {
        Instant chosen = Instant.parse("2024-01-15T10:00:00Z");

        UUID notebook = waymark.bean(RecordingClock.class).at(chosen, () -> waymark.notebook());

        assertThat(waymark.events()
                        .sql("SELECT timeStamp FROM DomainEventEntry WHERE aggregateIdentifier = ?")
                        .param(notebook.toString())
                        .query((row, number) -> Instant.parse(row.getString(1)))
                        .single())
                .isEqualTo(chosen);
    }

    @Test
    void every_view_is_fed_by_a_streaming_processor() {
        assertThat(waymark.bean(EventProcessingConfiguration.class)
                        .eventProcessors()
                        .values())
                .isNotEmpty()
                .allSatisfy(processor -> assertThat(processor)
                        .isInstanceOfSatisfying(
                                StreamingEventProcessor.class,
                                streaming -> assertThat(streaming.isRunning()).isTrue()));
    }

    private SequencedDeadLetterProcessor<?> deadLetters() {
        return waymark.bean(EventProcessingConfiguration.class)
                .sequencedDeadLetterProcessor(LinesProjection.VIEW)
                .orElseThrow();
    }

    private int deadLettersOf(UUID stream) {
        return waymark.views()
                .sql("SELECT count(*) FROM DeadLetterEntry WHERE processingGroup = ? AND aggregateIdentifier = ?")
                .params(LinesProjection.VIEW, stream.toString())
                .query(Integer.class)
                .single();
    }
}
