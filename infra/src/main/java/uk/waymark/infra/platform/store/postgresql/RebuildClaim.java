package uk.waymark.infra.platform.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A claim that says which of all nodes builds the copy of views: a lock of a session, so that a node that dies claims
 * nothing.
 */
final class RebuildClaim {

    private static final Logger log = LoggerFactory.getLogger(RebuildClaim.class);

    /** "Rebuild" in ASCII. */
    private static final long LOCK = 0x52_65_62_75_69_6c_64L;

    private static final int ANSWERS_WITHIN_SECONDS = 2;

    private final PostgresqlServer server;
    private @Nullable Connection session;

    RebuildClaim(PostgresqlServer server) {
        this.server = server;
    }

    /**
     * False if another node has it.
     *
     * @throws DataAccessResourceFailureException if the database cannot be asked
     */
    synchronized boolean take() {
        if (isHeld()) {
            return true;
        }
        release();
        try {
            return ask();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no session for a rebuild", e);
        }
    }

    private boolean ask() throws SQLException {
        Connection asking = server.session("waymark rebuild");
        try {
            if (lock(asking)) {
                session = asking;
            }
        } finally {
            if (session == null) {
                asking.close();
            }
        }
        return session != null;
    }

    private static boolean lock(Connection asking) {
        return JdbcClient.create(new SingleConnectionDataSource(asking, true))
                .sql("SELECT pg_try_advisory_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    /** False once its session is broken: the server has let go of the lock, or does so soon. */
    synchronized boolean isHeld() {
        try {
            return session != null && session.isValid(ANSWERS_WITHIN_SECONDS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized void release() {
        try (Connection ended = session) {
            session = null;
        } catch (SQLException e) {
            log.debug("The session of a rebuild was broken already", e);
        }
    }
}
