package uk.waymark.infra.desk.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;

/**
 * One write that somebody asked for. Whatever is new in it gets its id here: from the client's key if there is one, so
 * that a repeated request makes nothing twice, at random otherwise.
 *
 * @param asked who asked, and how
 * @param subject the stream that the write is about; one key may be used on several
 */
public record Write(CommandOrigin asked, UUID subject, TextVault texts) {

    public UUID institutionId() {
        return asked.institutionId();
    }

    /**
     * The same write, for one of several commands that it becomes.
     *
     * @param first whether nothing of it has been done yet
     */
    public Write step(String name, boolean first) {
        return new Write(asked.step(name, first), subject, texts);
    }

    /** @param kind what is new, such as {@code response}; {@code evidence 0} for the first of several */
    public UUID newId(String kind) {
        UUID key = asked.idempotencyKey();
        return key == null ? UUID.randomUUID() : Ids.of(kind, key, subject);
    }

    /** The words sealed, or null if there are none. A key is kept for them from here on, so check everything else first. */
    public @Nullable ErasableText textIfAny(String field, @Nullable String words) {
        return words == null || words.isBlank() ? null : text(field, words);
    }

    /** The words sealed. */
    public ErasableText text(String field, String words) {
        return text(newId("text " + field), words);
    }

    /** The words sealed under the id of the thing that they are, so that who knows the thing can have them erased. */
    public ErasableText text(UUID textId, String words) {
        return texts.seal(institutionId(), textId, words.strip());
    }
}
