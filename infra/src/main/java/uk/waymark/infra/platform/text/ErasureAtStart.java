package uk.waymark.infra.platform.text;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.query.erasure.ErasedTexts;
import uk.waymark.query.erasure.KeyShredder;

/**
 * A task that erases once more at every start: a crash may have come between the fact and the key, or a backup brought it
 * back.
 */
@Component
record ErasureAtStart(ErasedTexts erased, KeyShredder shredder, PeopleStore people)
        implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        shredder.shredTexts(erased.allTexts());
        shredder.forgetPeople(erased.allPeople());
        people.scrub(); // the crash may have come between a deletion and its scrubbing, too
    }
}
