package uk.waymark.infra.platform.text;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.query.erasure.ErasedTexts;
import uk.waymark.query.erasure.KeyShredder;
import uk.waymark.query.erasure.MergedPeople;
import uk.waymark.query.erasure.SamePeople;

/**
 * A task that does once more at every start what the record says of people and their words: a crash may have come between
 * the fact and what follows from it, or an older people store was put beside the record.
 */
@Component
record RecordAppliedAtStart(
        ErasedTexts erased, KeyShredder shredder, MergedPeople merged, SamePeople directory, PeopleStore people)
        implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        shredder.shredTexts(erased.allTexts());
        shredder.forgetPeople(erased.allPeople());
        merged.tell(directory);
        people.scrub(); // the crash may have come between a deletion and its scrubbing, too
    }
}
