package uk.waymark.infra.platform.people.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;

/** Where somebody is signed in. The id of a session opens it, so a session is named by a digest of its id. */
@Component
public record AccountSessions(PeopleStore people, Clock clock) {

    /**
     * A browser in which somebody is signed in.
     *
     * @param name tells it apart, and opens nothing
     * @param lastUsedAt to within a minute
     */
    public record OpenSession(String name, Instant begunAt, Instant lastUsedAt) {

        /** Whether it is the one with this id. */
        public boolean is(@Nullable String sessionId) {
            return sessionId != null && name.equals(Secrets.digest(sessionId));
        }
    }

    /** The sessions of an account, the one used last first. */
    public List<OpenSession> of(UUID accountId) {
        return people.read(store -> store.query(
                """
                SELECT session_id, creation_time, last_access_time FROM spring_session
                WHERE principal_name = :account AND expiry_time > :now ORDER BY last_access_time DESC\
                """,
                Map.of("account", accountId.toString(), "now", clock.millis()),
                (row, number) -> new OpenSession(
                        Secrets.digest(row.getString("session_id")),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")))));
    }

    /** Signs the account out in one browser; one that is signed out already is no error. */
    public void end(UUID accountId, String name) {
        delete(
                accountId,
                ids(accountId).stream()
                        .filter(id -> Secrets.digest(id).equals(name))
                        .toList());
    }

    /** Signs the account out everywhere, except in the session with this id. */
    public void endOthers(UUID accountId, @Nullable String exceptId) {
        delete(
                accountId,
                ids(accountId).stream().filter(id -> !id.equals(exceptId)).toList());
    }

    /** Signs the account out everywhere. */
    public void endAll(UUID accountId) {
        endOthers(accountId, null);
    }

    private List<String> ids(UUID accountId) {
        return people.read(store -> store.queryForList(
                "SELECT session_id FROM spring_session WHERE principal_name = :account",
                Map.of("account", accountId.toString()),
                String.class));
    }

    private void delete(UUID accountId, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        people.write(store -> store.update(
                "DELETE FROM spring_session WHERE principal_name = :account AND session_id IN (:ids)",
                Map.of("account", accountId.toString(), "ids", ids)));
        people.scrub("spring_session", "spring_session_attributes");
    }
}
