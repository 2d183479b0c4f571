package uk.waymark.infra.platform.moving;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import uk.waymark.infra.platform.store.StoreRefused;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;

/**
 * What a database remembers of a move to it: from which event store, and when it was complete. As long as this is open no
 * node of Waymark starts there.
 */
public final class MoveNote implements AutoCloseable {

    private final Connection session;
    private final JdbcClient note;
    private final Clock clock;

    private MoveNote(Connection session, Clock clock) {
        this.session = session;
        this.note = JdbcClient.create(new SingleConnectionDataSource(session, true));
        this.clock = clock;
    }

    /**
     * Opens the note of a database, where nobody else is at work.
     *
     * @throws StoreRefused if it does not answer, or a Waymark runs on it, or another move to it is under way
     */
    public static MoveNote on(PostgresqlServer server, Clock clock) {
        try {
            MoveNote note = new MoveNote(server.session("waymark move"), clock);
            note.alone();
            return note;
        } catch (SQLException e) {
            throw PostgresqlServer.unreachable(e);
        }
    }

    private void alone() {
        boolean nobodyElse = note.sql("SELECT pg_try_advisory_lock(?)")
                .param(PostgresqlServer.NODES)
                .query(Boolean.class)
                .single();
        if (!nobodyElse) {
            close();
            throw new StoreRefused(
                    "A Waymark runs on the target, or another move to it is under way.", "Stop it first.", null);
        }
        note.sql("CREATE SCHEMA IF NOT EXISTS waymark_move").update();
        note.sql("""
                CREATE TABLE IF NOT EXISTS waymark_move.moved (
                    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
                    event_store_id TEXT NOT NULL, completed_at TEXT)""").update();
    }

    private record Note(String eventStore, @Nullable String completedAt) {}

    /**
     * Begins a move, or goes on with one.
     *
     * @param isEmpty whether there is nothing in the target yet
     * @return when it was complete; null if it is not
     * @throws StoreRefused if there is something in the target that this store was not moved to
     */
    @Nullable
    Instant begin(String eventStore, BooleanSupplier isEmpty) {
        Note found = note.sql("SELECT event_store_id AS event_store, completed_at FROM waymark_move.moved")
                .query(Note.class)
                .optional()
                .orElse(null);
        if (found == null) {
            if (!isEmpty.getAsBoolean()) {
                throw refused("The target is not empty.");
            }
            note.sql("INSERT INTO waymark_move.moved VALUES (1, ?)")
                    .param(eventStore)
                    .update();
            return null;
        }
        if (!found.eventStore().equals(eventStore)) {
            throw refused("Another store was moved to this target.");
        }
        return found.completedAt() == null ? null : Instant.parse(found.completedAt());
    }

    Instant complete() {
        Instant now = clock.instant();
        note.sql("UPDATE waymark_move.moved SET completed_at = ?")
                .param(now.toString())
                .update();
        return now;
    }

    @Override
    public void close() {
        JdbcUtils.closeConnection(session);
    }

    private static StoreRefused refused(String why) {
        return new StoreRefused(why, "Name an empty database. Nothing was changed.", null);
    }
}
