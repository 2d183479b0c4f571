package uk.waymark.infra.platform.text;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.forgetting.Forgetting;
import uk.waymark.query.erasure.KeyShredder;

/** A shredder that destroys keys and names in the people store. */
@Component
record PeopleKeyShredder(TextKeys keys, Forgetting forgetting) implements KeyShredder {

    @Override
    public void shredTexts(Collection<UUID> texts) {
        keys.delete(texts);
    }

    @Override
    public void forgetPeople(Collection<UUID> ids) {
        forgetting.people(ids);
    }
}
