package uk.waymark.infra.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordDigestTest {

    @TempDir
    Path directory;

    private RecordDigest untouched;

    @BeforeEach
    void a_record() throws Exception {
        untouched = digest("one", 60, "");
    }

    @Test
    void the_same_events_have_the_same_digest_in_another_store() throws Exception {
        assertThat(digest("another", 60, "")).isEqualTo(untouched);
        assertThat(untouched.events()).isEqualTo(60);
        assertThat(untouched.streams()).hasSize(7);
        assertThat(untouched.value()).matches("[0-9a-f]{64}");
    }

    @Test
    void order_of_names_and_spaces_in_json_say_nothing() throws Exception {
        RecordDigest other = digest("another", 60, """
                UPDATE DomainEventEntry SET metaData = CAST('{ "actor" : "nobody",  "source":"test"}' AS BLOB)""");
        assertThat(other.isSameAs(untouched)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE DomainEventEntry SET payload = CAST(replace(CAST(payload AS TEXT), 'für 30', 'für 31') AS"
                        + " BLOB)",
                "UPDATE DomainEventEntry SET payload = substr(payload, 2) WHERE globalIndex = 31",
                "UPDATE DomainEventEntry SET metaData = CAST('{\"actor\":\"somebody\",\"source\":\"test\"}' AS BLOB)"
                        + " WHERE globalIndex = 31",
                "UPDATE DomainEventEntry SET timeStamp = '2026-09-01T08:00:01.000Z' WHERE globalIndex = 31",
                "UPDATE DomainEventEntry SET payloadType = 'uk.waymark.SomethingElse' WHERE globalIndex = 31",
                "UPDATE DomainEventEntry SET payloadRevision = NULL WHERE globalIndex = 31",
                "UPDATE DomainEventEntry SET type = 'Thin' WHERE globalIndex = 31",
                "UPDATE DomainEventEntry SET eventIdentifier = 'another' WHERE globalIndex = 31",
                "DELETE FROM DomainEventEntry WHERE globalIndex = 31",
                // the same two events of one stream, the other way round
                "UPDATE DomainEventEntry SET globalIndex = CASE globalIndex WHEN 24 THEN -31 WHEN 31 THEN -24 END"
                        + " WHERE globalIndex IN (24, 31); UPDATE DomainEventEntry SET globalIndex = -globalIndex WHERE"
                        + " globalIndex < 0"
            })
    void whatever_is_done_to_one_event_shows_in_its_stream_and_in_no_other(String done) throws Exception {
        RecordDigest other = digest("another", 60, done);

        assertThat(other.isSameAs(untouched)).isFalse();
        List<String> differences = untouched.differencesFrom(other).toList();
        assertThat(differences)
                .singleElement()
                .asString()
                .contains(WrittenRecord.stream(2).toString());
    }

    @Test
    void a_stream_that_is_missing_is_named_with_its_counts() throws Exception {
        RecordDigest other = digest(
                "another",
                60,
                "DELETE FROM DomainEventEntry WHERE aggregateIdentifier = '" + WrittenRecord.stream(6) + "'");

        assertThat(untouched.differencesFrom(other))
                .containsExactly(
                        "Stream %s: 8 events in the first, 0 events in the second.".formatted(WrittenRecord.stream(6)));
    }

    @Test
    void an_empty_record_has_a_digest_too() throws Exception {
        assertThat(digest("empty", 0, "").events()).isZero();
    }

    @Test
    void a_reader_sees_one_state_while_others_write() throws Exception {
        Path store = Files.createDirectory(directory.resolve("busy"));
        try (WrittenRecord written = WrittenRecord.in(store).events(10, 1);
                RecordReader reader = new JdbcRecord(SqliteFiles.inUse(store.resolve("events.db")))) {
            RecordDigest before = RecordDigest.of(reader);
            written.event(WrittenRecord.stream(0), 10, "uk.waymark.Later", "{}");

            assertThat(RecordDigest.of(reader)).isEqualTo(before);
            assertThat(reader.head()).isEqualTo(10);
        }
    }

    private RecordDigest digest(String name, int events, String done) throws Exception {
        Path store = Files.createDirectory(directory.resolve(name));
        try (WrittenRecord written = WrittenRecord.in(store).events(events, 7)) {
            if (!done.isEmpty()) {
                for (String trigger : List.of("EventsAreNeverChanged", "EventsAreNeverDeleted")) {
                    written.write().sql("DROP TRIGGER " + trigger).update();
                }
                for (String statement : done.split(";")) {
                    assertThat(written.write().sql(statement).update()).isPositive();
                }
            }
        }
        try (RecordReader reader = new JdbcRecord(SqliteFiles.inUse(store.resolve("events.db")))) {
            return RecordDigest.of(reader);
        }
    }
}
