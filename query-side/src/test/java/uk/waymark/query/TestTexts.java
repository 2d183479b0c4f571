package uk.waymark.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.people.PersonNames;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;

/** Texts and people for tests: a seal that is no secret, and names that are those of the people. It counts look-ups. */
public final class TestTexts implements TextOpener, PersonNames {

    private final Map<UUID, String> people = new HashMap<>();
    private final Set<UUID> erased = new HashSet<>();
    private int lookUps;

    public static ErasableText text(String words) {
        return new ErasableText(Ids.of("text", words), "digest", "nonce", words);
    }

    public UUID person(String name) {
        UUID id = Ids.of("person", name);
        people.put(id, name);
        return id;
    }

    public void erase(ErasableText text) {
        erased.add(text.textId());
    }

    /** How often keys or names were looked up since the last time that somebody asked. */
    public int lookUps() {
        int since = lookUps;
        lookUps = 0;
        return since;
    }

    @Override
    public Map<UUID, OpenedText> open(Collection<ErasableText> texts) {
        lookUps++;
        Map<UUID, OpenedText> opened = new HashMap<>();
        texts.forEach(text -> opened.put(
                text.textId(),
                erased.contains(text.textId()) ? new OpenedText.Erased() : new OpenedText.Readable(text.ciphertext())));
        return opened;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        lookUps++;
        Map<UUID, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, people.getOrDefault(id, "somebody")));
        return names;
    }
}
