package uk.waymark.infra.members;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Entry;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The use case that gives a person another link, for whoever looks after people: to sign in, or for a new password. */
@Component
public class LinkIssuing {

    private final PeopleAccess rules;
    private final Access access;
    private final PeopleDirectory people;
    private final Accounts accounts;
    private final PersonLinks links;

    LinkIssuing(PeopleAccess rules, Access access, PeopleDirectory people, Accounts accounts, PersonLinks links) {
        this.rules = rules;
        this.access = access;
        this.people = people;
        this.accounts = accounts;
        this.links = links;
    }

    /** A link by which they can sign in, in place of any earlier one. */
    public OneTimeLink invitation(UUID institutionId, UUID personId) {
        rules.mayChange(institutionId);
        Entry entry = rules.entry(institutionId, personId);
        Inviting.refuseIfSignsIn(entry);
        if (entry.kind() == Person.Kind.GROUP) {
            throw Refusal.of(Code.WRONG_STATE, "personId", "A group cannot sign in: invite those who belong to it.")
                    .asException();
        }
        if (entry.mergedInto() != null) {
            throw Refusal.of(
                            Code.WRONG_STATE,
                            "personId",
                            "This entry is merged. Invite the entry as which they are known.")
                    .asException();
        }
        return links.invitation(personId);
    }

    /** A link by which they choose another password. */
    public OneTimeLink newPassword(UUID institutionId, UUID personId) {
        rules.mayChange(institutionId);
        UUID account = rules.entry(institutionId, personId).accountId();
        if (account == null) {
            throw Refusal.of(Code.WRONG_STATE, "personId", "They cannot sign in yet: give them an invitation.")
                    .asException();
        }
        if (!mayOpen(account)) {
            throw Refusal.of(
                            Code.NOT_ALLOWED,
                            null,
                            "Their account opens more than the institutions that you administer."
                                    + " Ask whoever runs this installation.")
                    .asException();
        }
        return links.newPassword(account, personId);
    }

    /** A password opens everything of an account: whoever may choose it has to be trusted with all of that already. */
    private boolean mayOpen(UUID account) {
        Caller caller = PeopleAccess.caller();
        if (access.operates(caller)) {
            return true;
        }
        Set<UUID> administered = access.memberships(caller).stream()
                .filter(member -> member.may(Permission.MANAGE_PEOPLE))
                .map(Member::organisationId)
                .collect(Collectors.toSet());
        return !accounts.isOperator(account)
                && people.ofAccount(account).stream().map(Person::institutionId).allMatch(administered::contains);
    }
}
