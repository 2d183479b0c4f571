package uk.waymark.infra.history;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.platform.access.StreamFacts;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.institution.command.EraseText;
import uk.waymark.kernel.institution.event.TextErased;

/** The wishes to erase words for good. That something was said stays on record. */
@Component
public record ErasureWishes(StreamFacts streams, TextVault texts) {

    /** Nobody can read this text of the institution again. It is refused if there is and was no such text. */
    public Wish eraseText(UUID textId, ForReason why) {
        return Wish.of(why, EraseText.class, draft -> {
            refuseUnlessKnown(draft.institutionId(), textId);
            return new EraseText(draft.subject(), textId, draft.reason(why), why.effectiveOn());
        });
    }

    /** The record does not know which texts there are: only what keeps them, or the fact that one was erased, does. */
    private void refuseUnlessKnown(UUID institutionId, UUID textId) {
        boolean known = texts.keeps(institutionId, textId)
                || streams.facts(institutionId, TextErased.class)
                        .anyMatch(erased -> erased.textId().equals(textId));
        if (!known) {
            throw RequestRefused.notFound(
                    "textId", "The institution has nothing on record under textId %s.".formatted(textId));
        }
    }
}
