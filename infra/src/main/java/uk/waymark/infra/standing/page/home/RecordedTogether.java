package uk.waymark.infra.standing.page.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.history.HistoryEntry;

/**
 * Changes that one person recorded together.
 *
 * @param actor their name; null if nobody is on record
 */
record RecordedTogether(Instant at, @Nullable String actor, List<String> sentences) {

    /** In the order of the entries; neighbours belong together. */
    static List<RecordedTogether> of(List<HistoryEntry> entries) {
        List<RecordedTogether> all = new ArrayList<>();
        for (HistoryEntry entry : entries) {
            if (all.isEmpty() || !all.getLast().includes(entry)) {
                all.add(new RecordedTogether(entry.at(), entry.actor(), new ArrayList<>()));
            }
            all.getLast().sentences().add(entry.sentence());
        }
        return all;
    }

    private boolean includes(HistoryEntry entry) {
        return at.equals(entry.at()) && Objects.equals(actor, entry.actor());
    }
}
