package uk.waymark.infra.platform.text;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.Forgetting;
import uk.waymark.query.erasure.KeyShredder;

/** A shredder that destroys keys and names in the people store. */
@Component
class PeopleKeyShredder implements KeyShredder {

    private final TextKeys keys;
    private final Forgetting forgetting;

    PeopleKeyShredder(TextKeys keys, Forgetting forgetting) {
        this.keys = keys;
        this.forgetting = forgetting;
    }

    @Override
    public void shredTexts(Collection<UUID> texts) {
        keys.delete(texts);
    }

    @Override
    public void forgetPeople(Collection<UUID> ids) {
        forgetting.people(ids);
    }
}
