package uk.waymark.query.history;

import java.util.List;
import java.util.UUID;

/**
 * Those who have recorded something.
 *
 * @param people their ids, in no particular order
 */
public record Recorders(List<UUID> people) {

    public Recorders {
        people = List.copyOf(people);
    }
}
