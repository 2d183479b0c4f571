package uk.waymark.infra.platform.people.forgetting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;

/** A task that deletes what nobody can use any more. */
@Component
public record Expiry(PeopleStore people, Forgetting forgetting) {

    private static final String UNUSED = """
        SELECT account_id FROM account a
        WHERE NOT operator AND created_at < :before AND COALESCE(last_seen_at, 0) < :before
            AND NOT EXISTS (SELECT 1 FROM api_token t WHERE t.account_id = a.account_id AND t.expires_at >= :before)
            AND (NOT EXISTS (SELECT 1 FROM person p WHERE p.account_id = a.account_id)
                OR password_hash IS NULL AND provider IS NULL)\
        """;

    /** Deletes tokens and links that have not worked since. Returns how many there were. */
    public int expired(Instant before) {
        Map<String, ?> then = Map.of("before", before.toEpochMilli());
        return people.write(store -> store.update("DELETE FROM api_token WHERE expires_at < :before", then)
                + store.update("DELETE FROM one_time_link WHERE expires_at < :before", then));
    }

    /**
     * Closes accounts that have not been used since, and that no institution knows or nobody can sign in with. Whoever was
     * to sign in with one stays in the directories of their institutions until a sweep finds that no fact names them. Returns
     * how many there were.
     */
    public int unusedAccounts(Instant before) {
        List<UUID> unused = people.write(store -> {
            List<UUID> found = store.query(
                    UNUSED,
                    Map.of("before", before.toEpochMilli()),
                    (row, number) -> UUID.fromString(row.getString(1)));
            found.forEach(id -> {
                Map<String, ?> one = Map.of("id", id.toString());
                store.update("UPDATE person SET account_id = NULL WHERE account_id = :id", one);
                store.update("DELETE FROM account WHERE account_id = :id", one);
                forgetting.close(store, id);
            });
            return found;
        });
        if (!unused.isEmpty()) {
            people.scrub(Forgetting.TABLES);
        }
        return unused.size();
    }
}
