package uk.waymark.kernel.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A directory that turns the opaque ids of events into what may be shown of the people today. Query handlers use it.
 */
@FunctionalInterface
public interface PersonNames {

    /** One look-up for the whole answer. Every id that was asked for is in the result; erased people by a neutral label. */
    Map<UUID, String> names(Collection<UUID> people);

    /**
     * By which id each of them is known: two entries that are one person have the same. One look-up, every id is in the
     * result.
     */
    default Map<UUID, UUID> known(Collection<UUID> people) {
        Map<UUID, UUID> known = new HashMap<>();
        people.forEach(id -> known.put(id, id));
        return known;
    }

    /**
     * The ids, in their order, of which no two are one person.
     *
     * @param known of at least these
     */
    static List<UUID> onceEach(List<UUID> people, Map<UUID, UUID> known) {
        Set<UUID> seen = new HashSet<>();
        return people.stream().filter(id -> seen.add(known.get(id))).toList();
    }
}
