package uk.waymark.infra.standing.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.history.HistoryEntry;

/**
 * What one person recorded in one go.
 *
 * @param actor their name; null if nobody is on record
 */
record Changes(Instant at, @Nullable String actor, List<String> sentences) {

    /** In the order of the entries; neighbours belong together. */
    static List<Changes> of(List<HistoryEntry> entries) {
        List<Changes> all = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            if (all.isEmpty() || !all.getLast().includes(entry)) {
                all.add(new Changes(entry.at(), entry.actor(), new ArrayList<>()));
            }
            all.getLast().sentences().add(entry.sentence());
        }
        return all;
    }

    private boolean includes(HistoryEntry entry) {
        return at.equals(entry.at()) && Objects.equals(actor, entry.actor());
    }
}
