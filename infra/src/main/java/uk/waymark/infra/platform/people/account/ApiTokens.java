package uk.waymark.infra.platform.people.account;

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
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.store.RecordRows;

/** Tokens with which programs act for a person. Only a digest is kept, so a token can be shown once and never again. */
@Component
public record ApiTokens(PeopleStore people, Clock clock) {

    /** The longest that a token may work. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final Duration NOTED_AFTER = Duration.ofMinutes(1);
    private static final String PREFIX = "waymark_";

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
            VALUES (:id, :account, :digest, :label, :readOnly, :institution, :now, :expires)\
            """, row));
        return token;
    }

    /** Whose token this is; empty if it is none, was revoked or has expired. */
    public Optional<ApiToken> find(String token) {
        return people
                .read(store -> store.query(
                        "SELECT token_id AS id, * FROM api_token WHERE digest = :digest AND expires_at > :now",
                        Map.of("digest", Secrets.digest(token), "now", clock.millis()),
                        RecordRows.of(ApiToken.class)))
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
                "SELECT token_id AS id, * FROM api_token WHERE account_id = :account ORDER BY rowid",
                Map.of("account", accountId.toString()),
                RecordRows.of(ApiToken.class)));
    }

    /** Deletes a token of this account; one that is gone already is no error, and the answer is false. */
    public boolean revoke(UUID accountId, UUID tokenId) {
        return people.write(store -> store.update(
                        "DELETE FROM api_token WHERE account_id = :account AND token_id = :token",
                        Map.of("account", accountId.toString(), "token", tokenId.toString())))
                == 1;
    }
}
