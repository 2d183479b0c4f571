package uk.waymark.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.waymark.kernel.framework.ItemRef;

/**
 * A fact of the history, for people and for programs.
 *
 * @param at when it was recorded
 * @param effectiveOn the day on which it became true
 * @param actor who recorded it, by name
 * @param fact name of the event
 * @param item the item that it is about; null if there is none, or more than one
 * @param items every item that it is about
 * @param from the value before of what it changed, in the JSON of that value; null if there was none
 * @param to the value after; null if there is none any more
 * @param reason why, in the words of whoever recorded it
 * @param text what was written: the evidence, the note, the wording of the action, ...
 * @param texts every text that was written with it, by the id under which it can be erased
 * @param sentence the fact as one sentence
 */
public record HistoryEntry(
        Instant at,
        LocalDate effectiveOn,
        @Nullable String actor,
        @Nullable UUID actorId,
        @Nullable String role,
        @Nullable String source,
        String fact,
        @Nullable String frameworkId,
        @Nullable String item,
        List<ItemRef> items,
        UUID stream,
        long version,
        @Nullable JsonNode from,
        @Nullable JsonNode to,
        @Nullable String reason,
        @Nullable String text,
        List<WrittenText> texts,
        String sentence) {

    public HistoryEntry {
        from = absentIfNull(from);
        to = absentIfNull(to);
    }

    /** What was absent comes from another node as a JSON null. */
    private static @Nullable JsonNode absentIfNull(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value;
    }
}
