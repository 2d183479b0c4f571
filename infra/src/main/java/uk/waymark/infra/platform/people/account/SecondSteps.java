package uk.waymark.infra.platform.people.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.forgetting.AccountTraces;
import uk.waymark.infra.platform.store.RecordRows;

/** What accounts have that ask for a code beside the password. Codes of a phone, and those for when it is lost, work once. */
@Component
public record SecondSteps(PeopleStore people, Clock clock) implements AccountTraces {

    private static final long NONE_USED = -1;

    /**
     * The second step of an account.
     *
     * @param secret sealed
     * @param begunAt since when a code is asked for
     */
    public record SecondStep(byte[] secret, Instant begunAt) {}

    /** Empty if the account has none. */
    public Optional<SecondStep> of(UUID accountId) {
        return people
                .read(store -> store.query(
                        "SELECT secret, begun_at FROM second_step WHERE account_id = :account",
                        account(accountId),
                        RecordRows.of(SecondStep.class)))
                .stream()
                .findFirst();
    }

    /**
     * From now on the account asks for a code.
     *
     * @param secret sealed
     * @param timeStep whose code has proved that the phone knows it
     */
    public void begin(UUID accountId, byte[] secret, long timeStep, Collection<String> recoveryCodes) {
        people.write(store -> {
            forget(store, accountId);
            store.update(
                    "INSERT INTO second_step (account_id, secret, begun_at, last_step)"
                            + " VALUES (:account, :secret, :now, :step)",
                    Map.of(
                            "account",
                            accountId.toString(),
                            "secret",
                            secret,
                            "now",
                            clock.millis(),
                            "step",
                            Math.max(timeStep, NONE_USED)));
            return addCodes(store, accountId, recoveryCodes);
        });
    }

    /** The code of a time step; of all who use it, or a later one's before, exactly one is told true. */
    public boolean use(UUID accountId, long timeStep) {
        return people.write(store -> store.update(
                        "UPDATE second_step SET last_step = :step WHERE account_id = :account AND last_step < :step",
                        Map.of("account", accountId.toString(), "step", timeStep)))
                == 1;
    }

    /** Uses a recovery code up. */
    public boolean useRecoveryCode(UUID accountId, String code) {
        return people.write(store -> store.update(
                        "DELETE FROM recovery_code WHERE account_id = :account AND digest = :digest",
                        Map.of("account", accountId.toString(), "digest", Secrets.digest(code))))
                == 1;
    }

    /** In place of those that there were. */
    public void replaceRecoveryCodes(UUID accountId, Collection<String> codes) {
        people.write(store -> {
            store.update("DELETE FROM recovery_code WHERE account_id = :account", account(accountId));
            return addCodes(store, accountId, codes);
        });
    }

    public int recoveryCodesLeft(UUID accountId) {
        return people.read(store -> left(store, accountId));
    }

    /** The password is enough again; false if it was before. */
    public boolean end(UUID accountId) {
        return people.write(store -> delete(store, accountId)) > 0;
    }

    /** Since when the account has been asked for a second step; now, if it was not before. */
    public Instant wantedSince(UUID accountId) {
        long now = clock.millis();
        return people.write(store -> {
            store.update(
                    "UPDATE account SET second_step_wanted_at = :now"
                            + " WHERE account_id = :account AND second_step_wanted_at IS NULL",
                    Map.of("account", accountId.toString(), "now", now));
            return store
                    .queryForList(
                            "SELECT second_step_wanted_at FROM account WHERE account_id = :account",
                            account(accountId),
                            Long.class)
                    .stream()
                    .findFirst()
                    .map(Instant::ofEpochMilli)
                    .orElse(Instant.ofEpochMilli(now));
        });
    }

    /** What secrets are sealed with that no setting says otherwise of; the same at every node, from the first call on. */
    public String seal() {
        return people.write(store -> {
            store.update(
                    "INSERT INTO second_step_key (only_one, seal) VALUES (1, :seal) ON CONFLICT DO NOTHING",
                    Map.of("seal", Secrets.random()));
            return Objects.requireNonNull(
                    store.queryForObject("SELECT seal FROM second_step_key", Map.of(), String.class));
        });
    }

    @Override
    public String name() {
        return "secondStep";
    }

    @Override
    public List<Map<String, Object>> held(NamedParameterJdbcTemplate store, UUID accountId) {
        return store.query(
                "SELECT begun_at FROM second_step WHERE account_id = :account",
                account(accountId),
                (row, number) -> Map.of(
                        "begunAt", Instant.ofEpochMilli(row.getLong(1)), "recoveryCodesLeft", left(store, accountId)));
    }

    @Override
    public void forget(NamedParameterJdbcTemplate store, UUID accountId) {
        delete(store, accountId);
    }

    private static int delete(NamedParameterJdbcTemplate store, UUID accountId) {
        store.update("DELETE FROM recovery_code WHERE account_id = :account", account(accountId));
        return store.update("DELETE FROM second_step WHERE account_id = :account", account(accountId));
    }

    private static int left(NamedParameterJdbcTemplate store, UUID accountId) {
        return store.queryForList(
                        "SELECT digest FROM recovery_code WHERE account_id = :account",
                        account(accountId),
                        String.class)
                .size();
    }

    private static int addCodes(NamedParameterJdbcTemplate store, UUID accountId, Collection<String> codes) {
        codes.forEach(code -> store.update(
                "INSERT INTO recovery_code (account_id, digest) VALUES (:account, :digest)",
                Map.of("account", accountId.toString(), "digest", Secrets.digest(code))));
        return codes.size();
    }

    private static Map<String, ?> account(UUID accountId) {
        return Map.of("account", accountId.toString());
    }
}
