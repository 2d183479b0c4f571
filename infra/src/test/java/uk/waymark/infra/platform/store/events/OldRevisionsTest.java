package uk.waymark.infra.platform.store.events;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.UUID;
import notebook.LinesProjection;
import notebook.NotebookFacts.CountLines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.platform.store.RunningWaymark;

class OldRevisionsTest {

    private static final String LINE_OF_REVISION_0 = """
            INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                                          payloadType, payloadRevision, payload, metaData)
            SELECT ?, aggregateIdentifier, 2, type, timeStamp, payloadType, '0',
                   CAST(json_object('id', aggregateIdentifier, 'words', 'two') AS BLOB), metaData
            FROM DomainEventEntry WHERE aggregateIdentifier = ? AND sequenceNumber = 1""";

    @TempDir
    static Path directory;

    static RunningWaymark waymark;

    @BeforeAll
    static void start() {
        waymark = RunningWaymark.in(directory);
    }

    @AfterAll
    static void stop() {
        waymark.close();
    }

    @Test
    void an_event_of_an_old_revision_is_read_by_its_aggregate_and_by_views() {
        UUID notebook = waymark.notebook("one");
        waymark.events()
                .sql(LINE_OF_REVISION_0)
                .params(UUID.randomUUID().toString(), notebook.toString())
                .update();

        assertThat(waymark.<Integer>send(new CountLines(notebook))).isEqualTo(2);
        assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 2)).isTrue();
        assertThat(waymark.lines(notebook)).containsExactly("one", "two");
    }

    @Test
    void a_snapshot_of_another_revision_is_not_used() {
        UUID notebook = waymark.notebook("1", "2", "3", "4", "5", "6", "7");

        changeSnapshot(notebook, "payload = CAST(json_set(CAST(payload AS TEXT), '$.lines', json('[]')) AS BLOB)");
        assertThat(waymark.<Integer>send(new CountLines(notebook)))
                .as("one of this revision is")
                .isLessThan(7);

        changeSnapshot(notebook, "payloadRevision = '0'");
        assertThat(waymark.<Integer>send(new CountLines(notebook))).isEqualTo(7);
    }

    private static void changeSnapshot(UUID notebook, String change) {
        await().atMost(20, SECONDS) // another thread takes it
                .until(() -> waymark.events()
                                .sql("UPDATE SnapshotEventEntry SET " + change + " WHERE aggregateIdentifier = ?")
                                .param(notebook.toString())
                                .update()
                        == 1);
    }
}
