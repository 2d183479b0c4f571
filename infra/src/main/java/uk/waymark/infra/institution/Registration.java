package uk.waymark.infra.institution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.OperatorDrafts;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.platform.access.StreamOrigins;
import uk.waymark.infra.platform.access.StreamOrigins.Kind;
import uk.waymark.infra.platform.access.UrnHolders;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.forgetting.Forgetting;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.FirstRole;
import uk.waymark.kernel.institution.command.RegisterInstitution;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * The registration of institutions. A URN and an institution are two streams, and a command changes one of them, so a crash
 * may leave a URN claimed for an institution that was never registered: whoever registers it next takes its place.
 */
@Component
public record Registration(
        OperatorDrafts drafts,
        Desk desk,
        StreamOrigins origins,
        Urns urns,
        UrnHolders holders,
        PeopleDirectory people,
        Forgetting forgetting) {

    /** @throws CommandRefused if the caller does not run the installation, or if the URN is another institution's */
    public Receipt register(Requester who, AddInstitution body) {
        Draft asked = drafts.beginNew(who, Kind.INSTITUTION, body);
        // what is registered already knows its own requests: it answers a repetition, and refuses a reused key
        Draft draft = isRegistered(asked.subject()) ? asked : claim(who, asked, body);
        try {
            return desk.send(who, draft, command(draft, body));
        } catch (CommandRefused e) {
            if (!isRegistered(draft.subject())) {
                urns.release(who, draft, body.urn());
                forget(draft);
            }
            throw Urns.code(e) == Code.ALREADY_EXISTS ? taken(body) : e;
        }
    }

    /** Claims the URN; if it is held by an institution that was never registered, the draft becomes one of that. */
    private Draft claim(Requester who, Draft draft, AddInstitution body) {
        try {
            urns.claim(who, draft, body.urn(), body.effectiveOn());
            return draft;
        } catch (CommandRefused e) {
            forget(draft);
            if (Urns.code(e) != Code.ALREADY_EXISTS) {
                throw e;
            }
            UUID holder = holders.holder(body.urn().digits())
                    .filter(one -> !isRegistered(one) || knows(one, who))
                    .orElseThrow(() -> taken(body));
            return drafts.about(who, Subject.institution(holder), body);
        }
    }

    /** Whoever has an account is never swept, and nobody is somebody in an institution that is not going to be registered. */
    private void forget(Draft draft) {
        forgetting.people(Set.of(draft.member().personId()));
    }

    private boolean isRegistered(UUID institutionId) {
        return origins.of(institutionId).isPresent();
    }

    /** A repetition of the request that registered it; whoever is nobody there does not become somebody by asking. */
    private boolean knows(UUID institutionId, Requester who) {
        return people.personOf(who.caller().accountId(), institutionId).isPresent();
    }

    /** Whoever registers an institution looks after it until they have found somebody else, and may keep its record too. */
    private static RegisterInstitution command(Draft draft, AddInstitution body) {
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        if (body.roles() != null) {
            roles.addAll(body.roles());
        }
        List<FirstRole> first = roles.stream()
                .map(role -> new FirstRole(draft.origin().actor(), role))
                .toList();
        return new RegisterInstitution(
                draft.subject(), body.urn(), body.name(), body.type(), first, body.effectiveOn());
    }

    private static CommandRefused taken(AddInstitution body) {
        return new CommandRefused(
                Code.ALREADY_EXISTS, "urn", "URN %s belongs to another institution.".formatted(body.urn()));
    }
}
