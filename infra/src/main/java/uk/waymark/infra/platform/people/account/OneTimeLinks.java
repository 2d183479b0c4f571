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
import uk.waymark.infra.platform.people.SweepMarks;
import uk.waymark.infra.platform.store.RecordRows;

/** Links that open a door once. Only a digest is kept, so a link can be shown when it is made and never again. */
@Component
public record OneTimeLinks(PeopleStore people, Clock clock) {

    private static final String FOR_THE_SAME =
            "(purpose = :purpose AND account_id IS NOT DISTINCT FROM :account AND person_id IS NOT DISTINCT FROM"
                    + " :person)";

    /** What somebody can do who has the link. */
    public enum Purpose {
        /** Make the first account of the installation. */
        SET_UP,
        /** Sign in, from now on, as somebody whom an institution or a hub knows. */
        INVITATION,
        /** Choose another password for an account. */
        NEW_PASSWORD
    }

    /**
     * A link that works.
     *
     * @param accountId whose password it is about; null for another purpose
     * @param personId who is invited; null for another purpose
     */
    public record Link(
            Purpose purpose,
            @Nullable UUID accountId,
            @Nullable UUID personId,
            Instant expiresAt) {}

    /** Where a link leads on this installation. */
    public static String path(String secret) {
        return "/links/" + secret;
    }

    /**
     * Makes a link, in place of any earlier one for the same.
     *
     * @return its secret, for {@link #path}
     */
    public String issue(Purpose purpose, @Nullable UUID accountId, @Nullable UUID personId, Duration validFor) {
        String secret = Secrets.random();
        Map<String, @Nullable Object> row = whatFor(purpose, accountId, personId);
        row.put("digest", Secrets.digest(secret));
        row.put("now", clock.millis());
        row.put("expires", clock.instant().plus(validFor).toEpochMilli());
        people.write(store -> {
            SweepMarks.remove(store, personId == null ? List.of() : List.of(personId));
            store.update("DELETE FROM one_time_link WHERE expires_at <= :now OR " + FOR_THE_SAME, row);
            return store.update("""
                INSERT INTO one_time_link (digest, purpose, account_id, person_id, expires_at)
                VALUES (:digest, :purpose, :account, :person, :expires)\
                """, row);
        });
        return secret;
    }

    /** What the link is for; empty if there is none, it was used or revoked, or has expired. Does not use it. */
    public Optional<Link> find(String secret) {
        return people
                .read(store -> store.query(
                        "SELECT * FROM one_time_link WHERE digest = :digest AND expires_at > :now",
                        Map.of("digest", Secrets.digest(secret), "now", clock.millis()),
                        RecordRows.of(Link.class)))
                .stream()
                .findFirst();
    }

    /** Uses the link up. Of all who try, with a link that works, exactly one is told true. */
    public boolean use(String secret) {
        return people.write(store -> store.update(
                        "DELETE FROM one_time_link WHERE digest = :digest AND expires_at > :now",
                        Map.of("digest", Secrets.digest(secret), "now", clock.millis())))
                == 1;
    }

    /** From now on no earlier link for this works. */
    public void revoke(Purpose purpose, @Nullable UUID accountId, @Nullable UUID personId) {
        people.write(store ->
                store.update("DELETE FROM one_time_link WHERE " + FOR_THE_SAME, whatFor(purpose, accountId, personId)));
    }

    /** From now on no link about this account works, whatever it was for. */
    public void revokeAll(UUID accountId) {
        people.write(store -> store.update(
                "DELETE FROM one_time_link WHERE account_id = :account", Map.of("account", accountId.toString())));
    }

    private static Map<String, @Nullable Object> whatFor(
            Purpose purpose, @Nullable UUID accountId, @Nullable UUID personId) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("purpose", purpose.name());
        values.put("account", accountId == null ? null : accountId.toString());
        values.put("person", personId == null ? null : personId.toString());
        return values;
    }
}
