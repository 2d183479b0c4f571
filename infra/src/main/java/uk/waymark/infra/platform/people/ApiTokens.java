package uk.waymark.infra.platform.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tokens with which programs act for a person. Only a digest is kept, so a token can be shown once and never again. */
@Component
public class ApiTokens {

    /** The longest that a token may work. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final Duration NOTED_AFTER = Duration.ofMinutes(1);
    private static final String PREFIX = "waymark_";

    private final PeopleStore people;
    private final Clock clock;

    public ApiTokens(PeopleStore people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** A token as it is listed. */
    public record ApiToken(
            UUID id,
            UUID accountId,
            String label,
            boolean readOnly,
            @Nullable UUID institutionId,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {}

    /**
     * Makes a token.
     *
     * @param label what it is for
     * @param institutionId the only institution that it is for; null for all of the person's
     * @return the token itself
     */
    public String issue(
            UUID accountId, String label, boolean readOnly, @Nullable UUID institutionId, Duration lifetime) {
        String token = PREFIX + Secrets.random();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", UUID.randomUUID().toString());
        row.put("account", accountId.toString());
        row.put("digest", Secrets.digest(token));
        row.put("label", label);
        row.put("readOnly", readOnly);
        row.put("institution", institutionId == null ? null : institutionId.toString());
        row.put("now", clock.millis());
        row.put("expires", clock.instant().plus(lifetime).toEpochMilli());
        people.write(store -> store.update("""
                INSERT INTO api_token (token_id, account_id, digest, label, read_only, institution_id, created_at, expires_at)
                VALUES (:id, :account, :digest, :label, :readOnly, :institution, :now, :expires)""", row));
        return token;
    }

    /** Whose token this is; empty if it is none, was revoked or has expired. */
    public Optional<ApiToken> find(String token) {
        return people
                .read(store -> store.query(
                        "SELECT * FROM api_token WHERE digest = :digest AND expires_at > :now",
                        Map.of("digest", Secrets.digest(token), "now", clock.millis()),
                        (row, number) -> token(row)))
                .stream()
                .findFirst();
    }

    /** As {@link #find}, for somebody who uses the token, which is noted once a minute. */
    public Optional<ApiToken> use(String token) {
        Optional<ApiToken> found = find(token);
        Instant now = clock.instant();
        found.filter(one -> one.lastUsedAt() == null || one.lastUsedAt().isBefore(now.minus(NOTED_AFTER)))
                .ifPresent(one -> people.write(store -> store.update(
                        "UPDATE api_token SET last_used_at = :now WHERE token_id = :id",
                        Map.of("now", now.toEpochMilli(), "id", one.id().toString()))));
        return found;
    }

    /** The tokens of an account, oldest first. */
    public List<ApiToken> of(UUID accountId) {
        return people.read(store -> store.query(
                "SELECT * FROM api_token WHERE account_id = :account ORDER BY rowid",
                Map.of("account", accountId.toString()),
                (row, number) -> token(row)));
    }

    /** Deletes a token of this account; one that is gone already is no error, and the answer is false. */
    public boolean revoke(UUID accountId, UUID tokenId) {
        return people.write(store -> store.update(
                        "DELETE FROM api_token WHERE account_id = :account AND token_id = :token",
                        Map.of("account", accountId.toString(), "token", tokenId.toString())))
                == 1;
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        String institution = row.getString("institution_id");
        long used = row.getLong("last_used_at");
        Instant lastUsed = row.wasNull() ? null : Instant.ofEpochMilli(used);
        return new ApiToken(
                UUID.fromString(row.getString("token_id")),
                UUID.fromString(row.getString("account_id")),
                row.getString("label"),
                row.getBoolean("read_only"),
                institution == null ? null : UUID.fromString(institution),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("expires_at")),
                lastUsed);
    }
}
