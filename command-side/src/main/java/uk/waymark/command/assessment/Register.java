package uk.waymark.command.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import uk.waymark.kernel.framework.ItemRef;

/** A register of things of one kind that are said about items: each has an id, begins once and may end once. */
final class Register {

    private Map<String, Entry> byId = new TreeMap<>();

    record Entry(ItemRef item, LocalDate since, boolean ended) {}

    void requireNew(String field, UUID id) {
        Rules.requireNew(byId.containsKey(id.toString()), field, id);
    }

    /** The day on which it began. Refuses what is not said about that item, and what has ended. */
    LocalDate dayOfOngoing(String field, UUID id, ItemRef item) {
        Entry entry = byId.get(id.toString());
        if (entry == null || !entry.item().equals(item)) {
            throw Rules.notFound(field, id);
        }
        if (entry.ended()) {
            throw Rules.wrongState(field, "%s %s was ended before.".formatted(field, id));
        }
        return entry.since();
    }

    void begin(UUID id, ItemRef item, LocalDate since) {
        byId.put(id.toString(), new Entry(item, since, false));
    }

    void end(UUID id, ItemRef item, LocalDate day) {
        byId.put(id.toString(), new Entry(item, day, true));
    }
}
