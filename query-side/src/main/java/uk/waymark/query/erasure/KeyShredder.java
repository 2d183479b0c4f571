package uk.waymark.query.erasure;

import java.util.Collection;
import java.util.UUID;

/**
 * A shredder that destroys what makes erased texts readable and erased people known. It is called after the fact is on
 * record, never before.
 */
public interface KeyShredder {

    /** Deletes the keys of these texts. Keys that are gone already are no error. */
    void shredTexts(Collection<UUID> texts);

    /** Forgets who these people are. People who are forgotten already are no error. */
    void forgetPeople(Collection<UUID> people);
}
