package uk.waymark.infra.institution;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Draft;
import uk.waymark.infra.desk.Drafts;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.platform.access.StreamFacts;
import uk.waymark.kernel.institution.command.ChangeUrn;
import uk.waymark.kernel.refusal.CommandRefused;

/**
 * The change of an institution's URN. The new one is claimed before it is taken, and the old one is given up after: the
 * institution never has none. The record is asked twice: before, whether this is a repetition, and after, which URN it has,
 * because another change may have come between.
 */
@Component
public record ChangeOfUrn(Drafts drafts, Desk desk, Urns urns, StreamFacts streams) {

    /**
     * Gives the institution another URN. A repetition claims nothing: the URN may be somebody else's by now.
     *
     * @throws CommandRefused if the URN is held by another institution
     */
    public Receipt take(Requester who, UUID institutionId, GiveUrn body) {
        Draft draft = drafts.begin(who, Subject.institution(institutionId), body, ChangeUrn.class);
        if (!streams.wrote(institutionId, draft.origin().idempotencyKey())) {
            urns.claim(who, draft, body.urn(), body.effectiveOn());
        }
        try {
            return desk.send(who, draft, new ChangeUrn(institutionId, body.urn(), body.effectiveOn()));
        } finally {
            urns.releaseAllButTheCurrent(who, draft, body.urn());
        }
    }
}
