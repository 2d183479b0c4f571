package uk.waymark.infra.signin;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;
import uk.waymark.infra.people.PeopleStore;

/** Sessions as rows of the people store. What is deleted does not stay in its files. */
final class StoredSessions extends JdbcIndexedSessionRepository {

    /** Two requests of one browser may add the same attribute at once. */
    private static final String ADD = """
            INSERT INTO %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES) VALUES (?, ?, ?)
            ON CONFLICT (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) DO UPDATE SET ATTRIBUTE_BYTES = EXCLUDED.ATTRIBUTE_BYTES""";

    /** That a session was used is noted once a minute: not every look at a page is a write. */
    private static final String UPDATE = """
            UPDATE %TABLE_NAME% SET SESSION_ID = ?1, LAST_ACCESS_TIME = ?2, MAX_INACTIVE_INTERVAL = ?3,
                EXPIRY_TIME = ?4, PRINCIPAL_NAME = ?5
            WHERE PRIMARY_ID = ?6 AND (SESSION_ID <> ?1 OR MAX_INACTIVE_INTERVAL <> ?3 OR PRINCIPAL_NAME IS NOT ?5
                OR LAST_ACCESS_TIME <= ?2 - 60000)""";

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
        people.scrub();
    }

    @Override
    public void cleanUpExpiredSessions() {
        Long before = count();
        super.cleanUpExpiredSessions();
        if (!before.equals(count())) {
            people.scrub();
        }
    }

    private Long count() {
        Long count = store.queryForObject("SELECT COUNT(*) FROM spring_session", Long.class);
        return count == null ? Long.valueOf(0) : count;
    }
}
