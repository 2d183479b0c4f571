package uk.waymark.infra.institution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.OperatorWrites;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Streams;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.UrnHolders;
import uk.waymark.infra.platform.people.Forgetting;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.ChangeUrn;
import uk.waymark.kernel.institution.command.FirstRole;
import uk.waymark.kernel.institution.command.RegisterInstitution;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * Gives institutions their URNs. A URN and an institution are two streams, and a command changes one of them, so a crash
 * may leave a URN claimed for an institution that was never registered: whoever registers it next takes its place.
 */
@Component
public class Registration {

    private static final String STREAM = "institutionId";

    private final OperatorWrites writes;
    private final Streams streams;
    private final Urns urns;
    private final UrnHolders holders;
    private final PeopleDirectory people;
    private final Forgetting forgetting;
    private final Send send;

    Registration(
            OperatorWrites writes,
            Streams streams,
            Urns urns,
            UrnHolders holders,
            PeopleDirectory people,
            Forgetting forgetting,
            Send send) {
        this.writes = writes;
        this.streams = streams;
        this.urns = urns;
        this.holders = holders;
        this.people = people;
        this.forgetting = forgetting;
        this.send = send;
    }

    public ResponseEntity<Receipt> register(AddInstitution body) {
        Write asked = writes.toNewInstitution(body);
        // what is registered already knows its own requests: it answers a repetition, and refuses a reused key
        Write write = streams.exists(asked.subject()) ? asked : claim(asked, body);
        UUID id = write.subject();
        try {
            var command = new RegisterInstitution(
                    id, body.urn(), body.name(), body.type(), founding(write, body), body.effectiveOn());
            return send.created(write, STREAM, command, "/api/institutions");
        } catch (CommandRefused e) {
            if (!streams.exists(id)) {
                urns.release(body.urn(), write.asked());
                forgetting.people(Set.of(write.asked().actor()));
            }
            throw Urns.code(e) == Code.ALREADY_EXISTS ? taken(body) : e;
        }
    }

    /**
     * The new URN is claimed before it is taken, and the old one is given up after: it never has none. A repetition claims
     * nothing: the URN may be somebody else's by now.
     */
    public ResponseEntity<Receipt> changeUrn(Write write, GiveUrn body) {
        if (!streams.wrote(write.institutionId(), write.asked().idempotencyKey())) {
            urns.claim(body.urn(), write.asked(), body.effectiveOn());
        }
        try {
            var command = new ChangeUrn(write.institutionId(), body.urn(), body.effectiveOn());
            return send.changed(write, STREAM, command);
        } finally {
            urns.releaseAllButTheCurrent(write.asked(), body.urn());
        }
    }

    /** Claims the URN; if it is held by whoever is not registered yet, the write takes their place. */
    private Write claim(Write write, AddInstitution body) {
        try {
            urns.claim(body.urn(), write.asked(), body.effectiveOn());
            return write;
        } catch (CommandRefused e) {
            // nobody is somebody in an institution that is not going to be registered
            forgetting.people(Set.of(write.asked().actor()));
            if (Urns.code(e) != Code.ALREADY_EXISTS) {
                throw e;
            }
            return writes.about(
                    holders.holder(body.urn().digits())
                            .filter(holder -> !streams.exists(holder) || isTheirs(holder))
                            .orElseThrow(() -> taken(body)),
                    body);
        }
    }

    /** A repetition of the request that registered it; whoever is nobody there does not become somebody by asking. */
    private boolean isTheirs(UUID institutionId) {
        return Callers.current()
                .flatMap(caller -> people.personOf(caller.accountId(), institutionId))
                .isPresent();
    }

    /** Whoever registers an institution looks after it until they have found somebody else, and may keep its record too. */
    private static List<FirstRole> founding(Write write, AddInstitution body) {
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        if (body.roles() != null) {
            roles.addAll(body.roles());
        }
        return roles.stream()
                .map(role -> new FirstRole(write.asked().actor(), role))
                .toList();
    }

    private static CommandRefused taken(AddInstitution body) {
        return Refusal.of(Code.ALREADY_EXISTS, "urn", "URN %s belongs to another institution.".formatted(body.urn()))
                .asException();
    }
}
