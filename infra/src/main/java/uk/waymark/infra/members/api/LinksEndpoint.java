package uk.waymark.infra.members.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.openapi.OffTheRecord;
import uk.waymark.infra.members.Inviting;
import uk.waymark.infra.members.OneTimeLink;
import uk.waymark.infra.members.PeopleAccess;
import uk.waymark.infra.members.PersonLinks;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.people.Accounts;
import uk.waymark.infra.platform.people.DirectoryEntries.Entry;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.infra.platform.people.Person;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** PersonLinks by which people sign in for the first time, or after they have forgotten their password. */
@RestController
@RequestMapping("/api/institutions/{institutionId}/people/{personId}")
@OffTheRecord
@Tag(name = "People")
public class LinksEndpoint {

    private final PeopleAccess managers;
    private final Access access;
    private final PeopleDirectory people;
    private final Accounts accounts;
    private final PersonLinks links;

    LinksEndpoint(PeopleAccess managers, Access access, PeopleDirectory people, Accounts accounts, PersonLinks links) {
        this.managers = managers;
        this.access = access;
        this.people = people;
        this.accounts = accounts;
        this.links = links;
    }

    @PostMapping("/invitation")
    @Operation(summary = "A new link by which they can sign in, in place of any earlier one; it is shown once")
    public ResponseEntity<OneTimeLink> invitation(@PathVariable UUID institutionId, @PathVariable UUID personId) {
        managers.mayChange(institutionId);
        Entry entry = managers.entry(institutionId, personId);
        Inviting.refuseIfSignsIn(entry);
        if (entry.kind() == Person.Kind.GROUP) {
            throw Refusal.of(Code.WRONG_STATE, "personId", "A group cannot sign in: invite those who belong to it.")
                    .asException();
        }
        return created(links.invitation(personId));
    }

    @PostMapping("/new-password")
    @Operation(summary = "A link by which they choose another password; it is shown once")
    public ResponseEntity<OneTimeLink> newPassword(@PathVariable UUID institutionId, @PathVariable UUID personId) {
        managers.mayChange(institutionId);
        UUID account = managers.entry(institutionId, personId).accountId();
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
        return created(links.newPassword(account, personId));
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

    private static ResponseEntity<OneTimeLink> created(OneTimeLink link) {
        return ResponseEntity.status(HttpStatus.CREATED).body(link);
    }
}
