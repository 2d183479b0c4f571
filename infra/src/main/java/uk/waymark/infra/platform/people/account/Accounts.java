package uk.waymark.infra.platform.people.account;

import java.text.Normalizer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.store.RecordRows;
import uk.waymark.kernel.text.Characters;

/** Who can sign in. */
@Component
public record Accounts(PeopleStore people, Clock clock) {

    /**
     * A new account, with which nobody can sign in yet.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if somebody has this e-mail address
     */
    public Account create(String email, String name, String initials, boolean operator) {
        return add(new Account(UUID.randomUUID(), email.strip(), name.strip(), initials.strip(), null, operator));
    }

    /** The same, with an id that is known already. */
    public Account add(Account account) {
        people.write(store -> store.update(
                """
                INSERT INTO account (account_id, email, same_email, name, initials, operator, created_at)
                VALUES (:id, :email, :same, :name, :initials, :operator, :now)\
                """,
                Map.of(
                        "id", account.id().toString(),
                        "email", account.email(),
                        "same", sameEmail(account.email()),
                        "name", account.name(),
                        "initials", account.initials(),
                        "operator", account.operator(),
                        "now", clock.millis())));
        return account;
    }

    public Optional<Account> byId(UUID accountId) {
        return one("account_id = :key", accountId.toString());
    }

    public Optional<Account> byEmail(String email) {
        return Characters.unfit(email).isPresent() ? Optional.empty() : one("same_email = :key", sameEmail(email));
    }

    public boolean isOperator(UUID accountId) {
        return byId(accountId).filter(Account::operator).isPresent();
    }

    /** Whether nobody can sign in at all. */
    public boolean none() {
        return people.read(store ->
                store.queryForList("SELECT 1 FROM account LIMIT 1", Map.of()).isEmpty());
    }

    /** @param hash Argon2id of the password that opens the account from now on */
    public void setPassword(UUID accountId, String hash) {
        Map<String, Object> values = new HashMap<>(Map.of("id", accountId.toString(), "hash", hash));
        people.write(store -> store.update("UPDATE account SET password_hash = :hash WHERE account_id = :id", values));
    }

    /** They signed in, just now. */
    public void seen(UUID accountId) {
        Map<String, Object> values = Map.of("id", accountId.toString(), "now", clock.millis());
        people.write(store -> store.update("UPDATE account SET last_seen_at = :now WHERE account_id = :id", values));
    }

    /** What two spellings of an address have in common. */
    public static String sameEmail(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private Optional<Account> one(String condition, String key) {
        List<Account> found = people.read(store -> store.query(
                "SELECT account_id AS id, * FROM account WHERE " + condition,
                Map.of("key", key),
                RecordRows.of(Account.class)));
        return found.stream().findFirst();
    }
}
