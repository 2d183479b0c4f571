package uk.waymark.infra.platform.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import uk.waymark.infra.platform.moving.EventTarget;
import uk.waymark.infra.platform.moving.Move;
import uk.waymark.infra.platform.moving.MoveNote;
import uk.waymark.infra.platform.moving.Moved;
import uk.waymark.infra.platform.store.postgresql.PostgresqlDatabase;
import uk.waymark.infra.platform.store.postgresql.PostgresqlServer;

/** A command that moves an embedded store to a server, and says how far it is. */
record Moves(Servers servers, Digests digests, PrintWriter out, Clock clock) {

    private static final int EVENTS_AT_ONCE = 2_000;
    private static final int TOLD_EVERY = 20_000;

    /** Whether the target now has the same record. */
    boolean run(Path data, StoreAddress.Server to) {
        PostgresqlServer database = servers.people(to);
        try (MoveNote note = MoveNote.on(database, clock);
                EventTarget events = servers.target(to);
                PostgresqlDatabase people = PostgresqlDatabase.people(database)) {
            return say(new Move(data, events, people, note, EVENTS_AT_ONCE, this::tell).run());
        }
    }

    private void tell(long copied) {
        if (copied % TOLD_EVERY == 0) {
            out.printf("copied   %d events%n", copied);
        }
    }

    private boolean say(Moved moved) {
        if (moved.before() == null) {
            out.printf("people   %d rows%n", moved.rows());
        } else {
            out.printf("This was moved already, on %s: nothing was copied.%n", moved.before());
        }
        digests.say(moved.source());
        return digests.same(moved.source(), moved.target());
    }
}
