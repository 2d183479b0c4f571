package uk.waymark.infra.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.text.TextVault;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.text.ErasableText;

/**
 * A command that is being drawn up for somebody who may send it. Whatever is new in it gets its id here: from the client's key
 * if there is one, so that a repeated request makes nothing twice, at random otherwise.
 */
public final class Draft {

    private final Member member;
    private final CommandOrigin origin;
    private final Subject subject;
    private final @Nullable ItemRef item;
    private final TextVault texts;
    private final Map<String, UUID> made = new LinkedHashMap<>();
    private String stream;
    private int beside;

    Draft(Member member, CommandOrigin origin, Subject subject, @Nullable ItemRef item, TextVault texts) {
        this.member = member;
        this.origin = origin;
        this.subject = subject;
        this.item = item;
        this.texts = texts;
        this.stream = subject.field();
    }

    public CommandOrigin origin() {
        return origin;
    }

    /** Who asks, as the institution or hub knows them. */
    public Member member() {
        return member;
    }

    public UUID institutionId() {
        return origin.institutionId();
    }

    /** The stream that the command is about; one key may be used on several. */
    public UUID subject() {
        return subject.id();
    }

    /** The item that the command is about, in the framework of its assessment. */
    public ItemRef item() {
        return Objects.requireNonNull(item, "this is about no item");
    }

    /** The same, for a step that may be taken any number of times: without key and condition. */
    public Draft unconditional() {
        return new Draft(member, origin.unconditional(), subject, item, texts);
    }

    /** @param kind what is new, such as {@code response}; {@code evidence 0} for the first of several */
    public UUID newId(String kind) {
        UUID key = origin.idempotencyKey();
        return key == null ? UUID.randomUUID() : Ids.of(kind, key, subject());
    }

    /** The same, which the receipt names {@code responseId}. */
    public UUID makes(String kind, String name) {
        UUID id = newId(kind);
        made.put(name, id);
        return id;
    }

    /** Says how many events come of the command that carry none of the ids of the receipt, and come in any case. */
    public void beside(int events) {
        beside = events;
    }

    int beside() {
        return beside;
    }

    /** The words sealed, or null if there are none. A key is kept for them from here on. */
    public @Nullable ErasableText textIfAny(String field, @Nullable String words) {
        return words == null || words.isBlank() ? null : text(field, words);
    }

    /** Why somebody wants it, sealed, or null if they do not say. */
    public @Nullable ErasableText reason(ForReason why) {
        return textIfAny("reason", why.reason());
    }

    /** The words sealed. */
    public ErasableText text(String field, String words) {
        return text(newId("text " + field), words);
    }

    /** The words sealed under the id of the thing that they are, so that who knows the thing can have them erased. */
    public ErasableText text(UUID textId, String words) {
        return texts.seal(institutionId(), textId, words.strip());
    }

    /** Says that the command begins a stream of its own, which the receipt names {@code assessmentId}. */
    public void begins(Subject begun) {
        stream = begun.field();
    }

    /** What the receipt calls the stream that is written to. */
    String stream() {
        return stream;
    }

    /** What the command makes, by the names of the receipt. */
    Map<String, UUID> made() {
        return Map.copyOf(made);
    }
}
