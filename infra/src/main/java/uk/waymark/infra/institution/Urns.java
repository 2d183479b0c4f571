package uk.waymark.infra.institution;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Dispatch;
import uk.waymark.infra.desk.request.Streams;
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

/** Claims URNs and gives them up again. Both may be repeated: what is done already is left as it is. */
@Component
class Urns {

    private final Streams streams;
    private final Dispatch dispatch;

    Urns(Streams streams, Dispatch dispatch) {
        this.streams = streams;
        this.dispatch = dispatch;
    }

    /** @throws CommandRefused if it is held by another institution */
    void claim(Urn urn, CommandOrigin asked, @Nullable LocalDate day) {
        dispatch.send(new ClaimUrn(id(urn), urn, asked.institutionId(), day), asked.unconditional());
    }

    /** Gives a URN up; one that the institution does not hold stays where it is. */
    void release(Urn urn, CommandOrigin asked) {
        try {
            dispatch.send(new ReleaseUrn(id(urn), urn, asked.institutionId(), null), asked.unconditional());
        } catch (CommandRefused e) {
            if (code(e) != Code.WRONG_STATE) {
                throw e;
            }
        }
    }

    /** Gives up every URN that the institution had, or was about to get, but does not have now. */
    void releaseAllButTheCurrent(CommandOrigin asked, Urn wanted) {
        Set<Urn> unused = new LinkedHashSet<>(Set.of(wanted));
        streams.facts(asked.institutionId(), InstitutionEvent.class)
                .map(Urns::given)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> {
                    unused.add(earlier);
                    return later;
                })
                .ifPresent(unused::remove);
        unused.forEach(urn -> release(urn, asked));
    }

    static Code code(CommandRefused e) {
        return e.<Refusal>getDetails().orElseThrow().code();
    }

    private static Optional<Urn> given(InstitutionEvent fact) {
        return switch (fact) {
            case InstitutionRegistered registered -> Optional.of(registered.urn());
            case InstitutionUrnChanged changed -> Optional.of(changed.urn());
            default -> Optional.empty();
        };
    }

    private static UUID id(Urn urn) {
        return Ids.urn(urn.digits());
    }
}
