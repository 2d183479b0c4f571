package uk.waymark.infra.institution;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Requester;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.ClaimUrn;
import uk.waymark.kernel.institution.command.ReleaseUrn;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The URNs that are claimed and given up again. Both may be repeated: what is done already is left as it is. */
@Component
record Urns(Desk desk, InstitutionRecord records) {

    /** @throws CommandRefused if it is held by another institution */
    void claim(Requester who, Draft draft, Urn urn, @Nullable LocalDate day) {
        desk.send(who, draft.unconditional(), new ClaimUrn(id(urn), urn, draft.institutionId(), day));
    }

    /** Gives a URN up; one that the institution does not hold stays where it is. */
    void release(Requester who, Draft draft, Urn urn) {
        try {
            desk.send(who, draft.unconditional(), new ReleaseUrn(id(urn), urn, draft.institutionId(), null));
        } catch (CommandRefused e) {
            if (code(e) != Code.WRONG_STATE) {
                throw e;
            }
        }
    }

    /** Gives up every URN that the institution had, or was about to get, but does not have now. */
    void releaseAllButTheCurrent(Requester who, Draft draft, Urn wanted) {
        List<Urn> had = records.urns(draft.institutionId());
        Set<Urn> unused = new LinkedHashSet<>(had);
        unused.add(wanted);
        if (!had.isEmpty()) {
            unused.remove(had.getLast());
        }
        unused.forEach(urn -> release(who, draft, urn));
    }

    static Code code(CommandRefused e) {
        return e.<Refusal>getDetails().orElseThrow().code();
    }

    private static UUID id(Urn urn) {
        return Ids.urn(urn.digits());
    }
}
