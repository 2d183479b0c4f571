package uk.waymark.infra.platform.people.account;

import java.net.URL;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;

/**
 * Accounts of those who sign in with a provider. They are found by what the provider calls somebody, never by an e-mail
 * address: whoever gets hold of an address elsewhere does not get hold of an account here.
 */
@Component
public record ProviderAccounts(PeopleStore people, Accounts accounts, Clock clock) {

    /**
     * Who somebody is to their provider.
     *
     * @param provider its registration here and its issuer: another provider's subjects are other people
     * @param subject what the provider calls them for ever
     */
    public record Identity(String provider, String subject) {

        public Identity(String registrationId, URL issuer, String subject) {
            this(registrationId + " " + issuer, subject);
        }
    }

    /** The account of somebody who has signed in before. */
    public Optional<UUID> known(Identity identity) {
        return people.read(store -> find(store, identity));
    }

    /**
     * The account of somebody who has just signed in, with the name and address that they have now; a new one at the
     * first time.
     *
     * @return empty if a new one would have the address of another account; nothing is written then
     */
    public Optional<Account> signedIn(Identity identity, String email, String name, String initials) {
        Optional<UUID> id = people.write(store -> {
            Optional<UUID> known = find(store, identity);
            if (known.isPresent()) {
                update(store, known.get(), email, name);
                return known;
            }
            return insert(store, identity, email, name, initials);
        });
        return id.flatMap(accounts::byId);
    }

    private static Optional<UUID> find(NamedParameterJdbcTemplate store, Identity identity) {
        return store
                .query(
                        "SELECT account_id FROM account WHERE provider = :provider AND subject = :subject",
                        Map.of("provider", identity.provider(), "subject", identity.subject()),
                        (row, number) -> UUID.fromString(row.getString(1)))
                .stream()
                .findFirst();
    }

    private Optional<UUID> insert(
            NamedParameterJdbcTemplate store, Identity identity, String email, String name, String initials) {
        UUID id = UUID.randomUUID();
        int inserted = store.update(
                """
                INSERT INTO account (account_id, email, same_email, name, initials, provider, subject, operator,
                                     created_at, last_seen_at)
                VALUES (:id, :email, :same, :name, :initials, :provider, :subject, FALSE, :now, :now)
                ON CONFLICT (same_email) DO NOTHING\
                """,
                Map.of(
                        "id", id.toString(),
                        "email", email.strip(),
                        "same", Accounts.sameEmail(email),
                        "name", name.strip(),
                        "initials", initials.strip(),
                        "provider", identity.provider(),
                        "subject", identity.subject(),
                        "now", clock.millis()));
        return inserted == 0 ? Optional.empty() : Optional.of(id);
    }

    /** An address that is somebody else's by now stays as it was: it is only how to reach them. */
    private void update(NamedParameterJdbcTemplate store, UUID id, String email, String name) {
        store.update(
                "UPDATE account SET name = :name, last_seen_at = :now WHERE account_id = :id",
                Map.of("name", name.strip(), "now", clock.millis(), "id", id.toString()));
        store.update(
                "UPDATE OR IGNORE account SET email = :email, same_email = :same WHERE account_id = :id",
                Map.of("email", email.strip(), "same", Accounts.sameEmail(email), "id", id.toString()));
        store.update("""
            UPDATE person SET name = account.name, email = account.email FROM account
            WHERE account.account_id = person.account_id AND person.account_id = :id\
            """, Map.of("id", id.toString()));
    }
}
