package uk.waymark.infra.platform.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.forgetting.AccountTraces;

/** Everything that is held on an account, for the person whose it is. Secrets are left out: there are only digests. */
@Component
public record HeldOnAccounts(PeopleStore people, List<AccountTraces> traces) {

    /**
     * An account without its secrets.
     *
     * @param provider who vouches for them when they sign in; null if that is their password
     * @param subject as whom the provider knows them
     * @param lastSeenAt null if they have never signed in
     * @param traces whatever else hangs on it, by what it is
     */
    public record Held(
            String email,
            String name,
            String initials,
            boolean runsTheInstallation,
            boolean hasPassword,
            @Nullable String provider,
            @Nullable String subject,
            Instant createdAt,
            @Nullable Instant lastSeenAt,
            Map<String, List<Map<String, Object>>> traces) {}

    /** Empty if there is no such account. */
    public Optional<Held> of(UUID accountId) {
        return people.read(store -> store
                .query(
                        "SELECT * FROM account WHERE account_id = :id",
                        Map.of("id", accountId.toString()),
                        (row, number) -> held(row, traces(store, accountId)))
                .stream()
                .findFirst());
    }

    private Map<String, List<Map<String, Object>>> traces(NamedParameterJdbcTemplate store, UUID accountId) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        traces.forEach(trace -> all.put(trace.name(), trace.held(store, accountId)));
        return all;
    }

    private static Held held(ResultSet row, Map<String, List<Map<String, Object>>> traces) throws SQLException {
        long seen = row.getLong("last_seen_at");
        Instant lastSeen = row.wasNull() ? null : Instant.ofEpochMilli(seen);
        return new Held(
                row.getString("email"),
                row.getString("name"),
                row.getString("initials"),
                row.getBoolean("operator"),
                row.getString("password_hash") != null,
                row.getString("provider"),
                row.getString("subject"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                lastSeen,
                traces);
    }
}
