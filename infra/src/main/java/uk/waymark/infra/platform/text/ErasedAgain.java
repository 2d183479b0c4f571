package uk.waymark.infra.platform.text;

import java.util.Collection;
import java.util.UUID;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.people.forgetting.Forgetting;

/** A service that erases once more in a people store that is older than the record says, and that nobody has opened yet. */
public final class ErasedAgain {

    private ErasedAgain() {}

    /** Deletes the keys of these texts and whatever is held on these people. */
    public static void in(PeopleStore people, Collection<UUID> texts, Collection<UUID> persons) {
        new TextKeys(people, told -> {}).delete(texts);
        Forgetting.in(people).people(persons);
        people.scrub();
    }
}
