package uk.waymark.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what happened at an institution. Answered with a page of its {@link History}; empty if there is no such
 * institution.
 *
 * @param item only facts about this item: a bare code ({@code 2.3}) in whichever framework, or with its framework
 *     ({@code cimm-school@2024 2.3})
 * @param actor only what this person recorded
 * @param facts only facts of these names, such as {@code ResponseRevised}; empty for all
 * @param from only what was recorded on this London day or later
 * @param to only what was recorded on this London day or earlier: the day itself is included
 * @param knownAt only what was recorded by this instant; null for everything
 * @param newestFirst the other way round, as people read; programs read oldest first
 * @param page counted from 1
 * @param size facts of a page, {@value #LARGEST} at most: fewer are fewer texts to open
 */
@Needs(Permission.READ_HISTORY)
public record FindHistory(
        UUID institutionId,
        @Nullable String item,
        @Nullable UUID actor,
        Set<String> facts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant knownAt,
        boolean newestFirst,
        int page,
        int size)
        implements Query.OfInstitution {

    /** The most facts that one page has, and as many as programs get. */
    public static final int LARGEST = 100;

    /** @throws IllegalArgumentException if the page is less than 1, or its size is not between 1 and the largest */
    public FindHistory {
        facts = Set.copyOf(facts);
        if (page < 1) {
            throw new IllegalArgumentException("pages of the history are counted from 1");
        }
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST + " facts");
        }
    }

    /** The last facts of every kind that were recorded by an instant, newest first. */
    public static FindHistory latest(UUID institutionId, @Nullable String item, @Nullable Instant knownAt, int size) {
        return new FindHistory(institutionId, item, null, Set.of(), null, null, knownAt, true, 1, size);
    }

    /** Facts of every kind, oldest first. */
    public static FindHistory inOrder(
            UUID institutionId,
            @Nullable String item,
            @Nullable UUID actor,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int page) {
        return new FindHistory(institutionId, item, actor, Set.of(), from, to, null, false, page, LARGEST);
    }
}
