package uk.waymark.infra.platform.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.forgetting.Forgetting;
import uk.waymark.infra.platform.record.RecordAccess;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.text.HandedOutKeys;
import uk.waymark.infra.platform.text.TextKeys;

/** The stores of a sweep, with a clock that a test sets, and what is looked at in them. */
abstract class SweptStores {

    static final UUID SCHOOL = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    static final Instant BEGINNING = Instant.parse("2026-11-02T01:00:00Z");

    final List<String> reported = new ArrayList<>();
    Instant now = BEGINNING;
    PeopleStore people;
    TextKeys keys;
    PeopleDirectory directory;

    /** Stores that nobody else uses. */
    abstract void open(Path directory) throws Exception;

    abstract void close();

    abstract Database eventStore();

    abstract Database peopleStore();

    abstract RecordAccess record();

    /** Another one, without any fact. */
    abstract RecordAccess emptyRecord() throws Exception;

    @BeforeEach
    void begin(@TempDir Path directory) throws Exception {
        open(directory);
        people = new PeopleStore(peopleStore());
        keys = new TextKeys(people, told -> {});
        this.directory = new PeopleDirectory(people);
        record("{\"first\":true}", "{}");
    }

    @AfterEach
    void end() {
        close();
    }

    /** One that asks this record. */
    final class SweepOf {

        private final Sweep sweep;

        SweepOf(RecordAccess record) {
            KeptReports reports = new KeptReports() {
                @Override
                public Set<String> labels(UUID institution) {
                    return SCHOOL.equals(institution) ? Set.copyOf(reported) : Set.of();
                }

                @Override
                public int forgetBefore(Instant before) {
                    return 0;
                }
            };
            sweep = new Sweep(
                    record,
                    people,
                    new Candidates(people, List.of(reports)),
                    keys,
                    new Forgetting(people, List.of(), told -> {}),
                    clock());
        }

        Swept run() {
            return sweep.run();
        }
    }

    Swept sweep() {
        return new SweepOf(record()).run();
    }

    /** Returns what the last sweep came to. */
    Swept sweepForDays() {
        sweep();
        later(Duration.ofDays(1));
        sweep();
        later(Duration.ofDays(1));
        return sweep();
    }

    UUID key() {
        UUID text = UUID.randomUUID();
        HandedOutKeys.of(keys, SCHOOL, text);
        return text;
    }

    /** Records a fact of a kind that no version knows. */
    void record(String payload, String metadata) {
        JdbcClient.create(eventStore())
                .sql("""
                    INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                        payloadType, payloadRevision, payload, metaData)
                    VALUES (?, ?, 0, 'Thing', '2026-09-01T08:00:00.000Z', 'uk.waymark.Unheard', '1', ?, ?)\
                    """)
                .params(
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        payload.getBytes(UTF_8),
                        metadata.getBytes(UTF_8))
                .update();
    }

    void later(Duration by) {
        now = now.plus(by);
    }

    List<UUID> texts() {
        return JdbcClient.create(peopleStore()).sql("SELECT text_id FROM text_key").query(String.class).list().stream()
                .map(UUID::fromString)
                .toList();
    }

    List<String> marks() {
        return JdbcClient.create(peopleStore())
                .sql("SELECT id FROM sweep_mark ORDER BY id")
                .query(String.class)
                .list();
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Clock clock() {
        return new Clock() {
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
                throw new UnsupportedOperationException();
            }
        };
    }
}
