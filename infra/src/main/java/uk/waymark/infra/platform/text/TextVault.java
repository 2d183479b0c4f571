package uk.waymark.infra.platform.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;
import uk.waymark.query.erasure.ErasedTexts;

/** A vault that seals what people write before it is sent in a command, and opens it again for whoever may read it. */
@Component
public record TextVault(
        TextKeys keys,
        ErasedTexts erased,
        LostTexts lost,
        @Qualifier("viewsTransactions") PlatformTransactionManager views)
        implements TextOpener {

    /**
     * Seals words under this id, which a retry may name again: a text that has a key keeps it, so that what was sealed
     * before still opens. The key is on disk when this returns.
     */
    public ErasableText seal(UUID institutionId, UUID textId, String words) {
        return Objects.requireNonNull(
                        keys.obtain(institutionId, List.of(textId)).get(textId))
                .seal(textId, words);
    }

    /** Whether this is a text of the institution that can still be read. */
    public boolean keeps(UUID institutionId, UUID textId) {
        return keys.has(institutionId, textId);
    }

    @Override
    public Map<UUID, OpenedText> open(Collection<ErasableText> texts) {
        Set<UUID> ids = texts.stream().map(ErasableText::textId).collect(Collectors.toSet());
        Map<UUID, TextKey> found = keys.find(ids);
        Set<UUID> gone = erased(ids, found.keySet());
        Map<UUID, OpenedText> opened = new HashMap<>();
        for (ErasableText text : texts) {
            opened.put(text.textId(), gone.contains(text.textId()) ? new OpenedText.Erased() : open(text, found));
        }
        return opened;
    }

    /**
     * A reader who began before an erasure does not see it, but its keys are gone: texts without a key are looked up once
     * more, in the views as they are now. The writer does it: readers could all be waiting here for one more reader.
     */
    private Set<UUID> erased(Set<UUID> ids, Set<UUID> withKey) {
        Set<UUID> gone = erased.contains(ids);
        Set<UUID> missing = ids.stream()
                .filter(id -> !withKey.contains(id) && !gone.contains(id))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            TransactionTemplate afresh = new TransactionTemplate(views);
            afresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            gone.addAll(Objects.requireNonNull(afresh.execute(now -> erased.contains(missing))));
        }
        return gone;
    }

    private OpenedText open(ErasableText text, Map<UUID, TextKey> found) {
        return Optional.ofNullable(found.get(text.textId()))
                .flatMap(key -> key.open(text))
                .<OpenedText>map(OpenedText.Readable::new)
                .orElseGet(() -> lost.report(text.textId()));
    }
}
