package uk.waymark.infra.account.session;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;
import uk.waymark.infra.platform.people.PeopleStore;

/** Sessions as rows of the people store. What is deleted does not stay in its files. */
final class StoredSessions extends JdbcIndexedSessionRepository {

    /** Two requests of one browser may add the same attribute at once. */
    private static final String ADD = """
        INSERT INTO %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES) VALUES (?, ?, ?)
        ON CONFLICT (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) DO UPDATE SET ATTRIBUTE_BYTES = EXCLUDED.ATTRIBUTE_BYTES\
        """;

    /** That a session was used is noted once a minute: not every look at a page is a write. */
    private static final String UPDATE = """
        UPDATE %TABLE_NAME% SET SESSION_ID = now.id, LAST_ACCESS_TIME = now.used, MAX_INACTIVE_INTERVAL = now.lasts,
            EXPIRY_TIME = now.expires, PRINCIPAL_NAME = now.principal
        FROM (SELECT CAST(? AS TEXT) AS id, CAST(? AS BIGINT) AS used, CAST(? AS BIGINT) AS lasts,
            CAST(? AS BIGINT) AS expires, CAST(? AS TEXT) AS principal, CAST(? AS TEXT) AS same) AS now
        WHERE PRIMARY_ID = now.same AND (SESSION_ID <> now.id OR MAX_INACTIVE_INTERVAL <> now.lasts
            OR PRINCIPAL_NAME IS DISTINCT FROM now.principal OR LAST_ACCESS_TIME <= now.used - 60000)\
        """;

    private static final String[] TABLES = {"spring_session", "spring_session_attributes"};

    private final JdbcTemplate store;
    private final PeopleStore people;

    StoredSessions(JdbcTemplate store, TransactionOperations transactions, PeopleStore people) {
        super(store, transactions);
        this.store = store;
        this.people = people;
        setCreateSessionAttributeQuery(ADD);
        setUpdateSessionQuery(UPDATE);
    }

    @Override
    public void deleteById(String id) {
        super.deleteById(id);
        people.scrub(TABLES);
    }

    @Override
    public void cleanUpExpiredSessions() {
        Long before = count();
        super.cleanUpExpiredSessions();
        if (!before.equals(count())) {
            people.scrub(TABLES);
        }
    }

    private Long count() {
        Long count = store.queryForObject("SELECT COUNT(*) FROM spring_session", Long.class);
        return count == null ? Long.valueOf(0) : count;
    }
}
