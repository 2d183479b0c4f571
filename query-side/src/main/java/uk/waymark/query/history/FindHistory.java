package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the {@link History} of an institution; empty if there is no such institution.
 *
 * @param item only facts about this item: a bare code ({@code 2.3}) in whichever framework, or with its framework
 *     ({@code cimm-school@2024 2.3})
 * @param actor only what this person recorded
 * @param facts only facts of these names, such as {@code ResponseRevised}; empty for all
 * @param from only what was recorded on this London day or later
 * @param to only what was recorded on this London day or earlier: the day itself is included
 * @param newestFirst the other way round, as people read; programs read oldest first
 * @param page counted from 1, {@value HistoryQueries#PAGE} facts each
 */
public record FindHistory(
        UUID institutionId,
        @Nullable String item,
        @Nullable UUID actor,
        Set<String> facts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean newestFirst,
        int page) {

    /** @throws IllegalArgumentException if the page is less than 1 */
    public FindHistory {
        facts = Set.copyOf(facts);
        if (page < 1) {
            throw new IllegalArgumentException("pages of the history are counted from 1");
        }
    }

    /** Facts of every kind, oldest first. */
    public static FindHistory inOrder(
            UUID institutionId,
            @Nullable String item,
            @Nullable UUID actor,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int page) {
        return new FindHistory(institutionId, item, actor, Set.of(), from, to, false, page);
    }
}
