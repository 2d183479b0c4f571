package uk.waymark.infra.platform.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.waymark.infra.WaymarkApplication;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.postgresql.PostgresqlDatabase;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;
import uk.waymark.infra.platform.store.sqlite.DataDirectory;

/** A move never mixes two records, nor does anybody use half of one. */
class MoveRefusedTest extends MovedStoreTest {

    @Test
    void not_into_a_database_that_has_something_else() {
        try (PostgresqlDatabase database = PostgresqlDatabase.people(server)) {
            JdbcClient.create(database)
                    .sql("INSERT INTO account (account_id, email, same_email, name, initials, operator, created_at)"
                            + " VALUES ('x', 'x', 'x', 'x', 'X', TRUE, 1)")
                    .update();
        }
        refused("The target is not empty.");

        assertThat(JdbcClient.create(server.record())
                        .sql("SELECT count(*) FROM DomainEventEntry")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void no_node_starts_on_what_is_only_a_beginning() {
        assertThatThrownBy(() -> store.move(copied -> {
                    throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");

        assertThatThrownBy(() -> start().close())
                .rootCause()
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("A record was being moved to this database");
    }

    @Test
    void not_where_another_store_was_moved_to() {
        store.move(copied -> {});
        store = store.another(directory.resolve("another"));

        refused("Another store was moved to this target.");
    }

    @Test
    void not_when_somebody_has_written_between_two_attempts() {
        assertThatThrownBy(() -> store.move(copied -> {
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
        try (DataDirectory running = new DataDirectory(store.data())) {
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
        assertThat(store.move(copied -> {}).isProven()).isTrue();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(WaymarkApplication.class)
                .web(WebApplicationType.NONE)
                .run(store.arguments());
    }

    private void refused(String why) {
        assertThatThrownBy(() -> store.move(copied -> {}))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining(why);
    }
}
