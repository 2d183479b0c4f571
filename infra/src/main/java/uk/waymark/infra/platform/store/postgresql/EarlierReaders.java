package uk.waymark.infra.platform.store.postgresql;

import java.time.Duration;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever began to read before a moment, and would see in a table that is moved after it what was in there before. */
final class EarlierReaders {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    /**
     * A batch that waits at a gate is none of them: it looks anew with each statement, and as it goes on only after the swap,
     * each would wait for the other. Of the sessions of other roles PostgreSQL shows little, but how old their view is.
     */
    private static final String COUNT = """
            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usesysid IS NOT NULL
                AND COALESCE(backend_type, 'client backend') = 'client backend' AND pid <> pg_backend_pid()
                AND age(backend_xmin) > age(CAST(? AS xid)) AND pid NOT IN (%s)""".formatted(PostgresqlGate.WAITING);

    private EarlierReaders() {}

    /**
     * Comes back when nobody is left who was reading when this was called.
     *
     * @throws PessimisticLockingFailureException if somebody still is after this time
     */
    static void await(JdbcClient database, Duration patience) {
        String now = database.sql("SELECT pg_current_xact_id()::xid::text")
                .query(String.class)
                .single();
        for (long looks = patience.dividedBy(BETWEEN_LOOKS); looks > 0; looks--) {
            if (database.sql(COUNT).param(now).query(Integer.class).single() == 0) {
                return;
            }
            database.sql("SELECT pg_sleep(?), pg_stat_clear_snapshot()")
                    .param(BETWEEN_LOOKS.toMillis() / 1e3)
                    .query(row -> {});
        }
        throw new PessimisticLockingFailureException("somebody has been reading the database for long");
    }
}
