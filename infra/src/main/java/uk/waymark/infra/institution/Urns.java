package uk.waymark.infra.institution;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.platform.access.StreamFacts;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.kernel.institution.command.ClaimUrn;
import uk.waymark.kernel.institution.command.ReleaseUrn;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionUrnChanged;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The URNs that are claimed and given up again. Both may be repeated: what is done already is left as it is. */
@Component
record Urns(Desk desk, StreamFacts streams) {

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
        List<Urn> had = streams.facts(draft.institutionId(), InstitutionEvent.class)
                .flatMap(Urns::given)
                .toList();
        Set<Urn> unused = new LinkedHashSet<>(had);
        unused.add(wanted);
        if (!had.isEmpty()) {
            unused.remove(had.getLast());
        }
        unused.forEach(urn -> release(who, draft, urn));
    }

    private static Stream<Urn> given(InstitutionEvent fact) {
        if (fact instanceof InstitutionRegistered registered) {
            return Stream.of(registered.urn());
        }
        return fact instanceof InstitutionUrnChanged changed ? Stream.of(changed.urn()) : Stream.empty();
    }

    static Code code(CommandRefused e) {
        return e.<Refusal>getDetails().orElseThrow().code();
    }

    private static UUID id(Urn urn) {
        return Ids.urn(urn.digits());
    }
}
