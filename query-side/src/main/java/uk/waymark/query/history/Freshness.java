package uk.waymark.query.history;

import java.util.Map;
import java.util.UUID;

/**
 * The figures that say how much the views have taken in, all of them together. A figure that differs from the one
 * before means that something about the institution can be read that could not be read before; by how much it differs
 * says nothing.
 *
 * @param figures institutions that no view has heard of are absent
 */
public record Freshness(Map<UUID, Long> figures) {

    public Freshness {
        figures = Map.copyOf(figures);
    }

    /** Of one institution; 0 if no view has heard of it. */
    public long of(UUID institutionId) {
        return figures.getOrDefault(institutionId, 0L);
    }
}
