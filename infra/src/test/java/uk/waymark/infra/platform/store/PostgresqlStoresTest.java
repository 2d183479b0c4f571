package uk.waymark.infra.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import notebook.LinesProjection;
import notebook.NotebookFacts.WriteLine;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.store.events.EventStoreId;
import uk.waymark.infra.platform.store.views.ViewNames;
import uk.waymark.infra.platform.store.views.ViewTokens;
import uk.waymark.infra.platform.store.views.ViewTokens.ViewSegment;

@NeedsPostgresql
class PostgresqlStoresTest extends StoresTest {

    private PostgresqlDatabase database;

    @Override
    RunningWaymark running(Path directory) {
        database = PostgresqlServer.shared().database();
        return node();
    }

    private RunningWaymark node(String... more) {
        return RunningWaymark.in(
                Path.of("unused"),
                Stream.concat(Stream.of(database.arguments()), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void text_sorts_as_in_sqlite_whatever_the_language_of_the_database() {
        for (String store : List.of("events", "views", "people")) {
            assertThat(JdbcClient.create(waymark.bean(store, Database.class))
                            .sql("""
                                SELECT DISTINCT collation_name FROM information_schema.columns
                                WHERE table_schema = current_schema() AND data_type = 'text' AND table_name <> 'line'\
                                """)
                            .query(String.class)
                            .list())
                    .as(store)
                    .containsExactly("C");
        }
    }

    @Test
    void every_commit_waits_for_the_disk_because_nodes_remember_what_they_have_read() {
        for (String store : List.of("events", "views", "people")) {
            assertThat(JdbcClient.create(waymark.bean(store, Database.class))
                            .sql("SHOW synchronous_commit")
                            .query(String.class)
                            .single())
                    .as(store)
                    .isEqualTo("on");
        }
    }

    @Test
    void a_read_only_transaction_sees_one_state() {
        assertThat(JdbcClient.create(waymark.bean("views", Database.class))
                        .sql("SHOW transaction_isolation")
                        .query(String.class)
                        .single())
                .isEqualTo("read committed");
        assertThat(readOnly(waymark, "SHOW transaction_isolation")).isEqualTo("repeatable read");
    }

    @Test
    void another_node_reads_its_own_write_and_takes_its_share_of_the_views() {
        try (RunningWaymark other = node("--waymark.node-name=other")) {
            UUID notebook = other.notebook("one");
            assertThat(other.reaches(LinesProjection.VIEW, notebook, 1)).isTrue();
            waymark.send(new WriteLine(notebook, "two"));
            assertThat(other.reaches(LinesProjection.VIEW, notebook, 2)).isTrue();
            assertThat(other.lines(notebook)).containsExactly("one", "two");
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(segmentsOf("other"))
                            .hasSize(2 * waymark.bean(ViewNames.class).all().size()));
        }
    }

    private List<ViewSegment> segmentsOf(String node) {
        return waymark.bean(ViewTokens.class).all().stream()
                .filter(segment -> node.equals(segment.owner()))
                .toList();
    }

    @Test
    void a_node_whose_session_broke_is_counted_again_and_keeps_others_from_wiping_views() {
        int before = Awaitility.await().until(() -> counted().orElse(0), pid -> pid > 0);
        waymark.views()
                .sql("SELECT pg_terminate_backend(?)")
                .param(before)
                .query(Boolean.class)
                .single();

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> counted().orElse(before), pid -> pid != before);
    }

    /** The server's process of the session in which the node is counted, if that holds the lock. */
    private Optional<Integer> counted() {
        return waymark.views().sql("""
            SELECT a.pid FROM pg_stat_activity a JOIN pg_locks l ON l.pid = a.pid AND l.locktype = 'advisory'
            WHERE a.datname = current_database() AND a.application_name = 'waymark feeds views'
                AND l.mode = 'ShareLock' AND l.granted\
            """).query(Integer.class).optional();
    }

    @Test
    void views_of_another_origin_are_not_wiped_while_another_node_uses_them() {
        UUID notebook = waymark.notebook("one");
        assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 1)).isTrue();
        waymark.views().sql("UPDATE view_origin SET event_store_id = 'other'").update();

        assertThatException()
                .isThrownBy(() -> node("--waymark.node-name=other").close())
                .havingRootCause()
                .isInstanceOf(StoreRefused.class)
                .withMessageContaining("other nodes use them");
        assertThat(waymark.lines(notebook)).containsExactly("one");

        stop();
        waymark = node();
        assertThat(waymark.reaches(LinesProjection.VIEW, notebook, 1)).isTrue();
        assertThat(waymark.bean(ViewNames.class).all()).containsAll(Set.of("maturity", LinesProjection.VIEW));
        assertThat(waymark.views()
                        .sql("SELECT event_store_id FROM view_origin")
                        .query(String.class)
                        .single())
                .isEqualTo(waymark.bean(EventStoreId.class).value());
    }

    private static String readOnly(RunningWaymark waymark, String sql) {
        TransactionTemplate reading =
                new TransactionTemplate(waymark.bean("viewsTransactions", PlatformTransactionManager.class));
        reading.setReadOnly(true);
        return reading.execute(
                status -> waymark.views().sql(sql).query(String.class).single());
    }
}
