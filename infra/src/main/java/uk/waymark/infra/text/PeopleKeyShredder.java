package uk.waymark.infra.text;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.infra.people.PeopleDirectory;
import uk.waymark.query.erasure.KeyShredder;

/** Destroys keys and names in the people store. */
@Component
class PeopleKeyShredder implements KeyShredder {

    private final TextKeys keys;
    private final PeopleDirectory people;

    PeopleKeyShredder(TextKeys keys, PeopleDirectory people) {
        this.keys = keys;
        this.people = people;
    }

    @Override
    public void shredTexts(Collection<UUID> texts) {
        keys.delete(texts);
    }

    @Override
    public void forgetPeople(Collection<UUID> ids) {
        people.forget(ids);
    }
}
