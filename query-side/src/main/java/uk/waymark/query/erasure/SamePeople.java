package uk.waymark.query.erasure;

import java.util.UUID;

/** A directory that is told which of its entries are one person. It is called after the fact is on record, never before. */
public interface SamePeople {

    /** From now on the first is known as the second. An entry that was erased is no error. */
    void merge(UUID personId, UUID intoPersonId);

    /** From now on the entry is a person of its own. */
    void separate(UUID personId);
}
