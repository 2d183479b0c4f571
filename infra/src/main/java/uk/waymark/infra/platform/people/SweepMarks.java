package uk.waymark.infra.platform.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Marks of keys and people that no fact names. All that is done with them is part of a transaction of somebody else's. */
public final class SweepMarks {

    /** Less than a day, so that a daily sweep is never late, and more than a sweep takes. */
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(12);

    private SweepMarks() {}

    /** True for the first node that asks, if the last sweep began long enough ago, or by this clock has yet to begin. */
    public static boolean begin(NamedParameterJdbcTemplate store, Instant now) {
        return store.update(
                        """
                        INSERT INTO sweep (only_one, begun_at) VALUES (1, :now) ON CONFLICT (only_one)
                            DO UPDATE SET begun_at = :now WHERE sweep.begun_at <= :before OR sweep.begun_at > :now\
                        """,
                        Map.of(
                                "now", now.toEpochMilli(),
                                "before", now.minus(BETWEEN_SWEEPS).toEpochMilli()))
                == 1;
    }

    /**
     * Marks these, unless they are, and removes all other marks, as well as those of a longer record.
     *
     * @return how many are marked
     */
    public static int markOnly(NamedParameterJdbcTemplate store, Set<UUID> ids, Instant now, long head) {
        store.update("DELETE FROM sweep_mark WHERE record_head > :head", Map.of("head", head));
        List<UUID> others = store.queryForList("SELECT id FROM sweep_mark", Map.of(), String.class).stream()
                .map(UUID::fromString)
                .filter(id -> !ids.contains(id))
                .toList();
        remove(store, others);
        @SuppressWarnings("unchecked") // arrays of generic types cannot be made otherwise
        Map<String, ?>[] rows = ids.stream()
                .map(id -> Map.of("id", id.toString(), "now", now.toEpochMilli(), "head", head))
                .toArray(Map[]::new);
        store.batchUpdate("INSERT INTO sweep_mark VALUES (:id, :now, :head) ON CONFLICT DO NOTHING", rows);
        return rows.length;
    }

    /** Removes marks that are old enough. Returns whose they were: nobody has removed them before. */
    public static Set<UUID> take(NamedParameterJdbcTemplate store, Collection<UUID> ids, Instant markedBefore) {
        return InBatches.of(
                        ids,
                        some -> store.queryForList(
                                "DELETE FROM sweep_mark WHERE id IN (:ids) AND marked_at <= :before RETURNING id",
                                Map.of("ids", some, "before", markedBefore.toEpochMilli()),
                                String.class))
                .stream()
                .map(UUID::fromString)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * These are about to be named. Whoever looks for them afterwards, in the same transaction, finds what is not going to be
     * swept.
     */
    public static void remove(NamedParameterJdbcTemplate store, Collection<UUID> ids) {
        InBatches.of(
                ids, some -> List.of(store.update("DELETE FROM sweep_mark WHERE id IN (:ids)", Map.of("ids", some))));
    }

    /** The same of everybody whom the label fits. */
    public static void removeLabelled(NamedParameterJdbcTemplate store, UUID institutionId, String sameLabel) {
        store.update("""
            DELETE FROM sweep_mark WHERE id IN (
                SELECT id FROM person WHERE institution_id = :institution AND same_label = :label)\
            """, Map.of("institution", institutionId.toString(), "label", sameLabel));
    }
}
