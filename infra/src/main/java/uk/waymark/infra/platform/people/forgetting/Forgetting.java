package uk.waymark.infra.platform.people.forgetting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.clock.MachineClock;
import uk.waymark.infra.platform.people.InBatches;
import uk.waymark.infra.platform.people.OperationsLog;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.account.SecondSteps;

/**
 * A service that forgets people for good. Each institution forgets the one whom it knows; with the last of them goes the
 * account, and everything that hangs on it. The accounts of those who run the installation stay: it is not an
 * institution's.
 */
@Component
public record Forgetting(PeopleStore people, List<AccountTraces> traces, ApplicationEventPublisher told) {

    /** Wherever something of a person may have been. */
    static final String[] TABLES = {
        "person",
        "account",
        "api_token",
        "one_time_link",
        "second_step",
        "recovery_code",
        "spring_session",
        "spring_session_attributes"
    };

    /** For a store that nobody has opened yet: there is nobody to tell. */
    public static Forgetting in(PeopleStore people) {
        return new Forgetting(people, allTraces(people), told -> {});
    }

    /** Every kind of them that there is. */
    static List<AccountTraces> allTraces(PeopleStore people) {
        return List.of(
                new SessionTraces(),
                new OperationsLog(people, MachineClock.inMillis()),
                new SecondSteps(people, MachineClock.inMillis()));
    }

    /** Something of these institutions was erased: whoever remembers anything of theirs forgets it. */
    public record Erased(Set<UUID> institutions) {}

    /** Deletes whatever is held on them. People who are forgotten already are no error. */
    public void people(Collection<UUID> ids) {
        Set<UUID> institutions = new HashSet<>();
        if (people(store -> ids, institutions) > 0) {
            told.publishEvent(new Erased(institutions));
        }
    }

    /**
     * Deletes entries that no fact names, chosen in the transaction that deletes them. Nobody is erased by it, so nobody is
     * told. Returns how many there were.
     */
    public int people(Function<NamedParameterJdbcTemplate, Collection<UUID>> ids) {
        return people(ids, new HashSet<>());
    }

    private int people(Function<NamedParameterJdbcTemplate, Collection<UUID>> ids, Set<UUID> institutions) {
        List<Integer> deleted = people.write(store -> InBatches.of(ids.apply(store), some -> {
            Map<String, ?> these = Map.of("ids", some);
            institutions.addAll(ids(store, "SELECT institution_id FROM person WHERE id IN (:ids)", these));
            Set<UUID> accounts =
                    ids(store, "SELECT account_id FROM person WHERE id IN (:ids) AND account_id IS NOT NULL", these);
            store.update("""
                DELETE FROM api_token WHERE EXISTS (SELECT 1 FROM person p WHERE p.id IN (:ids)
                    AND p.account_id = api_token.account_id AND p.institution_id = api_token.institution_id)\
                """, these);
            store.update("DELETE FROM one_time_link WHERE person_id IN (:ids)", these);
            int forgotten = store.update("DELETE FROM person WHERE id IN (:ids)", these);
            accounts.forEach(account -> closeIfUnknown(store, account));
            return List.of(forgotten);
        }));
        if (!institutions.isEmpty()) {
            people.scrub(TABLES);
        }
        return deleted.stream().mapToInt(Integer::intValue).sum();
    }

    /** Closes an account that no institution knows any more. */
    private void closeIfUnknown(NamedParameterJdbcTemplate store, UUID account) {
        Map<String, ?> one = Map.of("id", account.toString());
        int closed = store.update("""
            DELETE FROM account WHERE account_id = :id AND NOT operator
                AND NOT EXISTS (SELECT 1 FROM person WHERE account_id = :id)\
            """, one);
        if (closed > 0) {
            close(store, account);
        }
    }

    /** Deletes what hangs on an account, in the transaction that deletes it. */
    void close(NamedParameterJdbcTemplate store, UUID account) {
        Map<String, ?> one = Map.of("id", account.toString());
        store.update("DELETE FROM api_token WHERE account_id = :id", one);
        store.update("DELETE FROM one_time_link WHERE account_id = :id", one);
        traces.forEach(trace -> trace.forget(store, account));
    }

    private static Set<UUID> ids(NamedParameterJdbcTemplate store, String select, Map<String, ?> values) {
        Set<UUID> found = new HashSet<>();
        store.queryForList(select, values, String.class).forEach(id -> found.add(UUID.fromString(id)));
        return found;
    }
}
