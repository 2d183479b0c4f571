package uk.waymark.infra.platform.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.events.RecordSignal;

/**
 * PostgreSQL's own notifications. They are sent outside of the transactions that write: a commit that notifies has to wait
 * for every other one that does. However much is written meanwhile, one notification is under way at a time.
 */
@Component
@ConditionalOnStore(StoreKind.POSTGRESQL)
final class PostgresqlSignal implements RecordSignal, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresqlSignal.class);
    private static final String LISTEN = "LISTEN waymark_recorded";
    private static final String NOTIFY = "NOTIFY waymark_recorded";
    private static final int LOOK_EVERY_MILLIS = 1_000;
    private static final long TRY_AGAIN_AFTER_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final PostgresqlServer server;
    private final AtomicBoolean announced = new AtomicBoolean();
    private volatile boolean closed;
    private volatile int announcing;
    private volatile Runnable whenTold = () -> {};
    private final Thread announcer;
    private final Thread listener;

    PostgresqlSignal(PostgresqlServer server) {
        this.server = server;
        announcer = Thread.ofPlatform().daemon().name("record-announcer").start(() -> again(this::announceAll));
        listener = Thread.ofPlatform().daemon().name("record-listener").start(() -> again(this::listenToAll));
    }

    @Override
    public void announce() {
        announced.set(true);
        LockSupport.unpark(announcer);
    }

    @Override
    public void listen(Runnable whenTold) {
        this.whenTold = whenTold;
    }

    @Override
    public void close() {
        closed = true;
        announcer.interrupt();
        listener.interrupt();
    }

    private void announceAll(Connection session) throws SQLException {
        announcing = session.unwrap(PGConnection.class).getBackendPID();
        try (Statement statement = session.createStatement()) {
            while (!closed) {
                if (announced.getAndSet(false)) {
                    statement.execute(NOTIFY);
                } else {
                    LockSupport.park(announced);
                }
            }
        }
    }

    private void listenToAll(Connection session) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(LISTEN);
        }
        PGConnection notifications = session.unwrap(PGConnection.class);
        while (!closed) {
            PGNotification[] told = notifications.getNotifications(LOOK_EVERY_MILLIS);
            if (Arrays.stream(told).anyMatch(one -> one.getPID() != announcing)) {
                whenTold.run();
            }
        }
    }

    /** With a new connection whenever one breaks. Until then views look by themselves, twice a second. */
    private void again(OnSession work) {
        while (!closed) {
            try (Connection session = server.session("waymark signal")) {
                work.with(session);
            } catch (SQLException | RuntimeException e) {
                if (!closed) {
                    log.debug("Notifications of the record are interrupted", e);
                    LockSupport.parkNanos(TRY_AGAIN_AFTER_NANOS);
                }
            }
        }
    }

    private interface OnSession {

        void with(Connection session) throws SQLException;
    }
}
