package uk.waymark.infra.platform.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.store.postgresql.PostgresqlDatabase;
import uk.waymark.infra.platform.store.sqlite.SqliteDatabase;

class MoveToPostgresqlTest extends MovedStoreTest {

    @Test
    void the_record_is_the_same_and_goes_on_behind_it() {
        Moved moved = store.move(copied -> {});

        assertThat(moved.isProven()).isTrue();
        assertThat(moved.before()).isNull();
        assertThat(moved.target().events()).isEqualTo(551);
        assertThat(moved.source()).isEqualTo(moved.target());
        assertThat(JdbcClient.create(server.record())
                        .sql("SELECT id FROM EventStoreId")
                        .query(String.class)
                        .single())
                .isEqualTo(store.id());
        JdbcClient events = JdbcClient.create(server.record());
        assertThat(events.sql("SELECT globalIndex, eventIdentifier FROM DomainEventEntry ORDER BY globalIndex")
                        .query()
                        .listOfRows())
                .extracting(row -> row.get("globalindex"))
                .startsWith(1L, 2L, 3L)
                .endsWith(550L, 551L);
        assertThat(events.sql("""
            INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, timeStamp,
                payloadType, payload) VALUES ('next', 'next', 0, '', '', '') RETURNING globalIndex\
            """).query(Long.class).single()).isEqualTo(552);
    }

    @Test
    void people_come_along_in_their_order_and_with_all_that_is_theirs() {
        assertThat(store.move(copied -> {}).rows()).isEqualTo(9);

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

    @Test
    void what_postgresql_could_not_keep_is_shown_by_its_sign() {
        try (SqliteDatabase people = SqliteDatabase.people(store.data().resolve("people.db"))) {
            JdbcClient.create(people)
                    .sql("UPDATE person SET name = ?, label = ? WHERE id = 'zoe'")
                    .params("Zoë\u0000 Hill", "\u0000")
                    .update();
        }

        assertThat(store.move(copied -> {}).isProven()).isTrue();

        try (PostgresqlDatabase database = PostgresqlDatabase.people(server)) {
            assertThat(JdbcClient.create(database)
                            .sql("SELECT name || ':' || label FROM person WHERE id = 'zoe'")
                            .query(String.class)
                            .single())
                    .isEqualTo("Zoë\uFFFD Hill:\uFFFD");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 551})
    void interrupted_it_goes_on_where_it_was(int after) {
        assertThatThrownBy(() -> store.move(copied -> {
                    if (copied == after) {
                        throw new IllegalStateException("interrupted");
                    }
                }))
                .hasMessage("interrupted");
        long[] copiedNow = {0};

        Moved moved = store.move(copied -> copiedNow[0] = copied);

        assertThat(moved.isProven()).isTrue();
        assertThat(copiedNow[0]).isEqualTo(551 - after);
        assertThat(moved.rows()).isEqualTo(9);
    }

    @Test
    void once_more_is_harmless_and_touches_nothing() {
        store.move(copied -> {});
        try (PostgresqlDatabase database = PostgresqlDatabase.people(server)) {
            JdbcClient.create(database)
                    .sql("UPDATE account SET password_hash = 'new'")
                    .update();
        }

        Moved again = store.move(copied -> {});

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
        store.move(copied -> {});
        JdbcClient events = JdbcClient.create(server.record());
        events.sql("ALTER TABLE DomainEventEntry DISABLE TRIGGER USER").update();
        events.sql("UPDATE DomainEventEntry SET payload = '{}' WHERE globalIndex = 77")
                .update();

        Moved again = store.move(copied -> {});

        assertThat(again.isProven()).isFalse();
        assertThat(again.source().differencesFrom(again.target())).hasSize(1);
    }
}
