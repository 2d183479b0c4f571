package uk.waymark.infra.platform.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.SerializedObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.platform.record.JdbcRecord;
import uk.waymark.infra.platform.record.RecordDigest;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.event.UrnClaimed;

/** Records in Axon Server hold this event under a name that no class has any more. */
class RecordFoundedTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode sample =
            JSON.readTree(Path.of("src", "test", "resources", "samples", "RecordFounded", "1.json")
                    .toFile());

    @Test
    void what_is_stored_is_read() {
        assertThat(FoundingEvent.read(stored(sample.path("type").asString())))
                .isEqualTo(new RecordFounded(id()))
                .as("under the name that the class has now")
                .isEqualTo(FoundingEvent.read(stored(RecordFounded.class.getName())));
    }

    @Test
    void what_is_written_is_stored_as_it_always_was() {
        SerializedObject written = FoundingEvent.write(new RecordFounded(id()));

        assertThat(written.getType()).isEqualTo(sample.path("type").asString());
        assertThat(written.getRevision()).isEqualTo(sample.path("revision").asString());
        assertThat(written.getData().toStringUtf8())
                .isEqualTo(sample.path("payload").toString());
    }

    @Test
    void another_event_in_its_place_is_refused() {
        assertThatThrownBy(() -> FoundingEvent.read(stored("uk.waymark.SomethingElse")))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("uk.waymark.SomethingElse");
    }

    @Test
    void views_pass_it_by_and_set_nothing_aside_and_a_digest_counts_it(@TempDir Path directory) {
        try (RunningWaymark waymark = RunningWaymark.in(directory)) {
            record(waymark);
            UUID urn = UUID.randomUUID();
            waymark.record(urn, 0, new UrnClaimed(urn, new Urn("123456"), UUID.randomUUID(), LocalDate.of(2026, 9, 1)));

            assertThat(waymark.reachesAllViews(urn, 0)).isTrue();
            assertThat(waymark.views()
                            .sql("SELECT count(*) FROM DeadLetterEntry")
                            .query(Integer.class)
                            .single())
                    .isZero();
            try (RecordReader record = new JdbcRecord(waymark.bean("events", Database.class))) {
                assertThat(RecordDigest.of(record).streams()).containsKey(Founding.STREAM);
            }
        }
    }

    private void record(RunningWaymark waymark) {
        waymark.events()
                .sql("""
                    INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type,
                                                  timeStamp, payloadType, payloadRevision, payload, metaData)
                    VALUES (?, ?, 0, 'Record', '2026-09-01T08:00:00.000Z', ?, '1', CAST(? AS BLOB), CAST('{}' AS BLOB))\
                    """)
                .params(
                        UUID.randomUUID().toString(),
                        Founding.STREAM,
                        sample.path("type").asString(),
                        sample.path("payload").toString())
                .update();
    }

    private String id() {
        return sample.path("payload").path("eventStoreId").asString();
    }

    private SerializedObject stored(String type) {
        return SerializedObject.newBuilder()
                .setType(type)
                .setRevision(sample.path("revision").asString())
                .setData(ByteString.copyFromUtf8(sample.path("payload").toString()))
                .build();
    }
}
