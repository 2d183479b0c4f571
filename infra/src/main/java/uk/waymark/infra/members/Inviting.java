package uk.waymark.infra.members;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Drafts;
import uk.waymark.infra.desk.OperatorDrafts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.platform.access.StreamFacts;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.directory.DirectoryEntries;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Entry;
import uk.waymark.infra.platform.people.directory.DirectoryEntries.Particulars;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.ChangeRoles;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * The use case that brings people into an institution. Where nobody looks after it, whoever runs the installation may appoint
 * an administrator, and nobody else.
 */
@Component
public class Inviting {

    private final PeopleAccess access;
    private final DirectoryEntries entries;
    private final Accounts accounts;
    private final PersonLinks links;
    private final Drafts drafts;
    private final OperatorDrafts operatorDrafts;
    private final Desk desk;
    private final StreamFacts facts;

    Inviting(
            PeopleAccess access,
            DirectoryEntries entries,
            Accounts accounts,
            PersonLinks links,
            Drafts drafts,
            OperatorDrafts operatorDrafts,
            Desk desk,
            StreamFacts facts) {
        this.access = access;
        this.entries = entries;
        this.accounts = accounts;
        this.links = links;
        this.drafts = drafts;
        this.operatorDrafts = operatorDrafts;
        this.desk = desk;
        this.facts = facts;
    }

    /** Gives somebody their roles, and makes a link for them unless they can sign in or have no address. */
    public OneTimeLink invite(Requester who, UUID institutionId, InvitePerson body) {
        Subject institution = Subject.institution(institutionId);
        if (!access.adopts(who.caller(), institutionId)) {
            return invite(who, drafts.begin(who, institution, body, ChangeRoles.class), body);
        }
        refuseUnlessAdministrator(body.roles());
        Draft draft = operatorDrafts.about(who, institution, body);
        return isOwn(who, body.particulars()) ? appointSelf(who, draft, body) : invite(who, draft, body);
    }

    private static void refuseUnlessAdministrator(Set<Role> roles) {
        // that there are any is for the draft to say, with everything else that may be missing
        if (roles != null && !roles.isEmpty() && !roles.equals(Set.of(Role.ADMINISTRATOR))) {
            throw new Refusal(
                            Code.VALUE_NOT_ALLOWED,
                            "roles",
                            List.of(Role.ADMINISTRATOR.name()),
                            "Nobody looks after this institution. Appoint an administrator, who then invites the"
                                    + " others.")
                    .asException();
        }
    }

    private boolean isOwn(Requester who, Particulars about) {
        String own = accounts.byId(who.caller().accountId()).orElseThrow().email();
        return about.email() != null && Accounts.sameEmail(own).equals(Accounts.sameEmail(about.email()));
    }

    /** Whoever appoints themselves needs no link: they are signed in. */
    private OneTimeLink appointSelf(Requester who, Draft draft, InvitePerson body) {
        UUID self = draft.member().personId();
        entries.refuseIfAnothers(draft.institutionId(), self, body.particulars());
        giveRoles(who, draft, self, body);
        entries.put(draft.institutionId(), self, body.particulars());
        return new OneTimeLink(self, null, null);
    }

    private OneTimeLink invite(Requester who, Draft draft, InvitePerson body) {
        UUID institutionId = draft.institutionId();
        UUID personId = body.personId() == null ? draft.newId("person") : body.personId();
        Optional<Entry> known = entries.findToName(institutionId, personId);
        if (body.personId() == null) {
            known.ifPresent(entry -> refuseIfOther(entry, body.particulars()));
        } else {
            refuseIfSignsIn(known.orElseThrow(() -> PeopleAccess.unknown(personId)));
        }
        entries.refuseIfAnothers(institutionId, personId, body.particulars());
        if (known.isPresent()) {
            giveRoles(who, draft, personId, body);
            entries.put(institutionId, personId, body.particulars());
        } else {
            bringIn(who, draft, personId, body);
        }
        return body.particulars().email() == null ? new OneTimeLink(personId, null, null) : links.invitation(personId);
    }

    /**
     * The entry of whoever was refused is withdrawn and stays for the sweep: a request of the same key may be naming them
     * right now. If it has, it puts the entry down again, or finds here that the record names them.
     */
    private void bringIn(Requester who, Draft draft, UUID personId, InvitePerson body) {
        UUID institutionId = draft.institutionId();
        entries.put(institutionId, personId, body.particulars());
        try {
            giveRoles(who, draft, personId, body);
        } catch (CommandRefused e) {
            entries.withdraw(personId);
            if (facts.facts(institutionId, RoleGranted.class)
                    .anyMatch(role -> role.personId().equals(personId))) {
                entries.put(institutionId, personId, body.particulars());
            }
            throw e;
        }
        entries.put(institutionId, personId, body.particulars());
    }

    private void giveRoles(Requester who, Draft draft, UUID personId, InvitePerson body) {
        desk.await(desk.send(who, draft, roles(draft, personId, body)));
    }

    /** An operator without a role in the institution may send it one command only. */
    private Command roles(Draft draft, UUID personId, InvitePerson body) {
        return draft.member().roles().isEmpty()
                ? new GrantRole(draft.institutionId(), personId, Role.ADMINISTRATOR, body.effectiveOn())
                : new ChangeRoles(draft.institutionId(), personId, body.roles(), Set.of(), body.effectiveOn());
    }

    private static void refuseIfOther(Entry entry, Particulars wanted) {
        if (!new Particulars(entry.name() == null ? "" : entry.name(), entry.label(), entry.email()).equals(wanted)) {
            throw Refusal.of(Code.KEY_REUSED, "Idempotency-Key", "This key was used to invite somebody else.")
                    .asException();
        }
    }

    static void refuseIfSignsIn(Entry entry) {
        if (entry.accountId() != null) {
            throw Refusal.of(Code.WRONG_STATE, "personId", "They can sign in already.")
                    .asException();
        }
    }
}
