package uk.waymark.infra.members;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.OperatorWrites;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.infra.platform.people.Accounts;
import uk.waymark.infra.platform.people.DirectoryEntries;
import uk.waymark.infra.platform.people.DirectoryEntries.Entry;
import uk.waymark.infra.platform.people.DirectoryEntries.Particulars;
import uk.waymark.infra.platform.people.Forgetting;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * Brings people into an institution. Where nobody looks after it, whoever runs the installation may appoint an
 * administrator, and nobody else.
 */
@Component
public class Inviting {

    private final PeopleAccess managers;
    private final Directory directory;
    private final DirectoryEntries entries;
    private final Accounts accounts;
    private final PersonLinks links;
    private final Forgetting forgetting;
    private final Writes writes;
    private final OperatorWrites operators;
    private final Send send;

    Inviting(
            PeopleAccess managers,
            Directory directory,
            DirectoryEntries entries,
            Accounts accounts,
            PersonLinks links,
            Forgetting forgetting,
            Writes writes,
            OperatorWrites operators,
            Send send) {
        this.managers = managers;
        this.directory = directory;
        this.entries = entries;
        this.accounts = accounts;
        this.links = links;
        this.forgetting = forgetting;
        this.writes = writes;
        this.operators = operators;
        this.send = send;
    }

    public OneTimeLink invite(UUID institutionId, InvitePerson body) {
        refuseLeads(body.roles());
        if (managers.adopts(institutionId)) {
            return adopt(institutionId, body);
        }
        return invite(writes.toInstitution(institutionId, body, GrantRole.class), body);
    }

    /** Whoever appoints themselves needs no link: they are signed in. */
    private OneTimeLink adopt(UUID institutionId, InvitePerson body) {
        if (!body.roles().equals(Set.of(Role.ADMINISTRATOR))) {
            throw new Refusal(
                            Code.VALUE_NOT_ALLOWED,
                            "roles",
                            List.of(Role.ADMINISTRATOR.name()),
                            "Nobody looks after this institution. Appoint an administrator, who then invites the"
                                    + " others.")
                    .asException();
        }
        Write write = operators.about(institutionId, body);
        String own =
                accounts.byId(PeopleAccess.caller().accountId()).orElseThrow().email();
        String email = body.particulars().email();
        if (email != null && Accounts.sameEmail(own).equals(Accounts.sameEmail(email))) {
            UUID self = write.asked().actor();
            directory.refuseIfAnothers(institutionId, self, body.particulars());
            entries.put(institutionId, self, body.particulars());
            grant(write, self, body);
            return new OneTimeLink(self, null, null);
        }
        return invite(write, body);
    }

    private OneTimeLink invite(Write write, InvitePerson body) {
        UUID institutionId = write.institutionId();
        UUID personId = body.personId() == null ? write.newId("person") : body.personId();
        Optional<Entry> known = entries.find(institutionId, personId);
        if (body.personId() == null) {
            known.ifPresent(entry -> refuseIfOther(entry, body.particulars()));
        } else {
            refuseIfSignsIn(known.orElseThrow(() -> PeopleAccess.unknown(personId)));
        }
        directory.refuseIfAnothers(institutionId, personId, body.particulars());
        entries.put(institutionId, personId, body.particulars());
        try {
            grant(write, personId, body);
        } catch (CommandRefused e) {
            if (known.isEmpty()) {
                forgetting.people(Set.of(personId));
            }
            throw e;
        }
        boolean writable = body.particulars().email() != null;
        return writable ? links.invitation(personId) : new OneTimeLink(personId, null, null);
    }

    private void grant(Write write, UUID personId, InvitePerson body) {
        body.roles().stream()
                .sorted()
                .forEach(role -> send.changed(
                        write.step(role.name(), false),
                        "institutionId",
                        new GrantRole(write.institutionId(), personId, role, body.effectiveOn())));
    }

    /** All roles are looked at before the first is given. */
    static void refuseLeads(Set<Role> roles) {
        if (!Role.ofInstitutions().containsAll(roles)) {
            throw new Refusal(
                            Code.VALUE_NOT_ALLOWED,
                            "roles",
                            Role.ofInstitutions().stream().map(Role::name).toList(),
                            "A hub appoints its leads; an institution cannot.")
                    .asException();
        }
    }

    private static void refuseIfOther(Entry entry, Particulars wanted) {
        if (!new Particulars(entry.name() == null ? "" : entry.name(), entry.label(), entry.email()).equals(wanted)) {
            throw Refusal.of(Code.KEY_REUSED, "Idempotency-Key", "This key was used to invite somebody else.")
                    .asException();
        }
    }

    public static void refuseIfSignsIn(Entry entry) {
        if (entry.accountId() != null) {
            throw Refusal.of(Code.WRONG_STATE, "personId", "They can sign in already.")
                    .asException();
        }
    }
}
