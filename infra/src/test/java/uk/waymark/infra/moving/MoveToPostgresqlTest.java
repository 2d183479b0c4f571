package uk.waymark.infra.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.waymark.infra.WaymarkApplication;
import uk.waymark.infra.record.WrittenRecord;
import uk.waymark.infra.store.NeedsPostgresql;
import uk.waymark.infra.store.StoreRefused;
import uk.waymark.infra.store.postgresql.PostgresqlDatabase;
import uk.waymark.infra.store.postgresql.PostgresqlServer;
import uk.waymark.infra.store.sqlite.DataDirectory;

@NeedsPostgresql
class MoveToPostgresqlTest {

    private static final int PIECES = 100;

    @TempDir
    Path directory;

    private Path data;
    private PostgresqlServer server;
    private String[] arguments;

    @BeforeEach
    void a_record_with_people_and_an_empty_database() throws Exception {
        data = Files.createDirectory(directory.resolve("data"));
        fill(data);
        var database = uk.waymark.infra.store.PostgresqlServer.shared().database();
        arguments = database.arguments();
        server = new PostgresqlServer(database.url(), database.username(), database.password(), pool -> {});
    }

    private static void fill(Path data) {
        try (WrittenRecord record = WrittenRecord.in(data).events(550, 30)) {
            record.event(
                    WrittenRecord.stream(99), 0, "uk.waymark.Odd", "{\"words\":\"tab\\t, \\\"quote\\\", \\\\, 日本\"}");
            JdbcClient people = JdbcClient.create(record.people());
            for (String person : List.of("zoe", "adam", "mia")) {
                people.sql("INSERT INTO person (id, institution_id, label, same_label, kind, name) VALUES (?,"
                                + " 'i', ?, '', 'INDIVIDUAL', ?)")
                        .params(person, "", person + "\n, \"quoted\"")
                        .update();
            }
            people.sql("INSERT INTO text_key VALUES ('t', 'i', x'00ff0a')").update();
            people.sql("INSERT INTO account (account_id, email, same_email, name, initials, operator, created_at)"
                            + " VALUES ('a', 'e', 'e', 'n', 'N', 1, 7), ('b', 'f', 'f', 'o', 'O', 0, 8)")
                    .update();
            people.sql("INSERT INTO api_token VALUES ('k', 'a', 'd', 'l', 1, NULL, 1, 2, NULL)")
                    .update();
            people.sql("INSERT INTO spring_session VALUES ('p', 's', 1, 1, 60, 9999999999999, 'a')")
                    .update();
            people.sql("INSERT INTO spring_session_attributes VALUES ('p', 'x', x'01')")
                    .update();
        }
    }

    @Test
    void the_record_is_the_same_and_goes_on_behind_it() {
        Moved moved = move(copied -> {});

        assertThat(moved.isProven()).isTrue();
        assertThat(moved.before()).isNull();
        assertThat(moved.target().events()).isEqualTo(551);
        assertThat(moved.source()).isEqualTo(moved.target());
        JdbcClient events = JdbcClient.create(server.record());
        assertThat(events.sql("SELECT globalIndex, eventIdentifier FROM DomainEventEntry ORDER BY globalIndex")
                        .query()
                        .listOfRows())
                .extracting(row -> row.get("globalindex"))
                .startsWith(1L, 2L, 3L)
                .endsWith(550L, 551L);
        assertThat(events.sql("""
                        INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, timeStamp,
                            payloadType, payload) VALUES ('next', 'next', 0, '', '', '') RETURNING globalIndex""").query(Long.class).single()).isEqualTo(552);
    }

    @Test
    void people_come_along_in_their_order_and_with_all_that_is_theirs() {
        assertThat(move(copied -> {}).rows()).isEqualTo(9);

        try (PostgresqlDatabase database = PostgresqlDatabase.people(server)) {
            JdbcClient people = JdbcClient.create(database);
            assertThat(people.sql("SELECT id || name FROM person ORDER BY rowid")
                            .query(String.class)
                            .list())
                    .containsExactly("zoezoe\n, \"quoted\"", "adamadam\n, \"quoted\"", "miamia\n, \"quoted\"");
            assertThat(people.sql("SELECT operator FROM account ORDER BY account_id")
                            .query(Boolean.class)
                            .list())
                    .containsExactly(true, false);
            assertThat(people.sql("SELECT text_key FROM text_key")
                            .query(byte[].class)
                            .single())
                    .containsExactly(0, 0xff, 0x0a);
            assertThat(people.sql("SELECT read_only FROM api_token")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            assertThat(people.sql("SELECT attribute_bytes FROM spring_session_attributes")
                            .query(byte[].class)
                            .single())
                    .containsExactly(1);
            assertThat(people.sql("INSERT INTO person (id, institution_id, label, same_label, kind)"
                                    + " VALUES ('new', 'i', '', '', '') RETURNING rowid")
                            .query(Long.class)
                            .single())
                    .isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 551})
    void interrupted_it_goes_on_where_it_was(int after) {
        assertThatThrownBy(() -> move(copied -> {
                    if (copied == after) {
                        throw new IllegalStateException("interrupted");
                    }
                }))
                .hasMessage("interrupted");
        long[] copiedNow = {0};

        Moved moved = move(copied -> copiedNow[0] = copied);

        assertThat(moved.isProven()).isTrue();
        assertThat(copiedNow[0]).isEqualTo(551 - after);
        assertThat(moved.rows()).isEqualTo(9);
    }

    @Test
    void once_more_is_harmless_and_touches_nothing() {
        move(copied -> {});
        try (PostgresqlDatabase database = PostgresqlDatabase.people(server)) {
            JdbcClient.create(database)
                    .sql("UPDATE account SET password_hash = 'new'")
                    .update();
        }

        Moved again = move(copied -> {});

        assertThat(again.before()).isNotNull();
        assertThat(again.isProven()).isTrue();
        assertThat(again.rows()).isZero();
        try (PostgresqlDatabase database = PostgresqlDatabase.people(server)) {
            assertThat(JdbcClient.create(database)
                            .sql("SELECT DISTINCT password_hash FROM account")
                            .query(String.class)
                            .single())
                    .isEqualTo("new");
        }
    }

    @Test
    void whatever_is_not_the_same_is_found_in_the_end() {
        move(copied -> {});
        JdbcClient events = JdbcClient.create(server.record());
        events.sql("ALTER TABLE DomainEventEntry DISABLE TRIGGER USER").update();
        events.sql("UPDATE DomainEventEntry SET payload = '{}' WHERE globalIndex = 77")
                .update();

        Moved again = move(copied -> {});

        assertThat(again.isProven()).isFalse();
        assertThat(again.source().differencesFrom(again.target())).hasSize(1);
    }

    @Test
    void not_into_a_database_that_has_something_else() throws Exception {
        try (PostgresqlDatabase database = PostgresqlDatabase.people(server)) {
            JdbcClient.create(database)
                    .sql("INSERT INTO account (account_id, email, same_email, name, initials, operator, created_at)"
                            + " VALUES ('x', 'x', 'x', 'x', 'X', TRUE, 1)")
                    .update();
        }
        refused("The target is not empty.");

        JdbcClient.create(server.record())
                .sql("SELECT count(*) FROM DomainEventEntry")
                .query(Long.class)
                .single();
    }

    @Test
    void no_node_starts_on_what_is_only_a_beginning() {
        assertThatThrownBy(() -> move(copied -> {
                    throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");

        assertThatThrownBy(() -> start().close())
                .rootCause()
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("A record was being moved to this database");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(WaymarkApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    @Test
    void not_where_another_store_was_moved_to() throws Exception {
        move(copied -> {});
        data = Files.createDirectory(directory.resolve("another"));
        fill(data);

        refused("Another store was moved to this target.");
    }

    @Test
    void not_when_somebody_has_written_between_two_attempts() {
        assertThatThrownBy(() -> move(copied -> {
                    throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
        JdbcClient.create(server.record())
                .sql("INSERT INTO DomainEventEntry (globalIndex, eventIdentifier, aggregateIdentifier,"
                        + " sequenceNumber, timeStamp, payloadType, payload) VALUES (101, 'theirs', 'theirs', 0,"
                        + " '', '', '')")
                .update();

        refused("The target has another record: it has event theirs where the source has");
    }

    @Test
    void not_while_a_waymark_runs_on_either_side() throws Exception {
        try (DataDirectory running = new DataDirectory(data)) {
            refused("Another Waymark is running");
        }
        try (Connection node = server.session("node")) {
            JdbcClient running = JdbcClient.create(new SingleConnectionDataSource(node, true));
            running.sql("SELECT pg_advisory_lock_shared(?)")
                    .param(PostgresqlServer.NODES)
                    .query(row -> {});
            refused("A Waymark runs on the target");
            running.sql("SELECT pg_advisory_unlock_shared(?)")
                    .param(PostgresqlServer.NODES)
                    .query(row -> {});
        }
        assertThat(move(copied -> {}).isProven()).isTrue();
    }

    private void refused(String why) {
        assertThatThrownBy(() -> move(copied -> {}))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining(why);
    }

    private Moved move(LongConsumer progress) {
        try (MoveNote note = MoveNote.on(server, Clock.systemUTC());
                PostgresqlEvents events = new PostgresqlEvents(PostgresqlDatabase.events(server));
                PostgresqlDatabase people = PostgresqlDatabase.people(server)) {
            return new Move(data, events, people, note, PIECES, progress).run();
        }
    }
}
