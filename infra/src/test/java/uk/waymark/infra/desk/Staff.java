package uk.waymark.infra.desk;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.ApiTokens;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.GrantRole;

/**
 * The people who work at the institutions of tests. The tester, who looks after each of them, gives them their roles.
 */
public class Staff {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final PeopleDirectory people;
    private final Dispatch dispatch;
    private final Map<String, Employee> hired = new ConcurrentHashMap<>();

    Staff(Accounts accounts, ApiTokens tokens, PeopleDirectory people, Dispatch dispatch) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.people = people;
        this.dispatch = dispatch;
    }

    /** Somebody with an account, a token of it, and what the institution knows them as. */
    public record Employee(Account account, String token, Person person) {

        public String authorization() {
            return "Bearer " + token;
        }

        public String initials() {
            return person.label();
        }
    }

    /** The one who has just these roles there, which may be none; the same one whenever asked for. */
    Employee in(UUID institutionId, UUID by, Set<Role> roles) {
        String initials = roles.isEmpty() ? "NN" : initials(new TreeSet<>(roles));
        return hired.computeIfAbsent(institutionId + initials, one -> hire(institutionId, initials, by, roles));
    }

    private Employee hire(UUID institutionId, String initials, UUID by, Set<Role> roles) {
        Account account = accounts.create(
                "%s.%s@waymark.example".formatted(initials, institutionId), "Somebody " + initials, initials, false);
        Person person = people.personFor(account, institutionId);
        roles.forEach(role -> dispatch.send(
                new GrantRole(institutionId, person.id(), role, null),
                new CommandOrigin(by, institutionId, "api", UUID.randomUUID(), null, null, null)));
        return new Employee(account, tokens.issue(account.id(), "test", false, null, Duration.ofHours(1)), person);
    }

    private static String initials(Set<Role> roles) {
        return roles.stream().map(role -> role.name().substring(0, 3)).collect(Collectors.joining("-"));
    }
}
