package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the {@link History} of an institution, oldest fact first; empty if there is no such institution.
 *
 * @param item only facts about this item: a bare code ({@code 2.3}) in whichever framework, or with its framework
 *     ({@code cimm-school@2024 2.3})
 * @param actor only what this person recorded
 * @param from only what was recorded on this London day or later
 * @param to only what was recorded on this London day or earlier: the day itself is included
 * @param page counted from 1, {@value HistoryQueries#PAGE} facts each
 */
public record FindHistory(
        UUID institutionId,
        @Nullable String item,
        @Nullable UUID actor,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page) {

    /** @throws IllegalArgumentException if the page is less than 1 */
    public FindHistory {
        if (page < 1) {
            throw new IllegalArgumentException("pages of the history are counted from 1");
        }
    }
}
