package uk.waymark.query.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A query handler that tells whether anything has changed, at the price of one look at positions for all who wait for
 * it.
 */
@Component
public class FreshnessQueries {

    private final JdbcClient views;

    FreshnessQueries(JdbcClient views) {
        this.views = views;
    }

    /**
     * A stream is its first fact's institution's. Only that of a URN goes on to another, which says so in its own stream.
     */
    @QueryHandler
    Optional<Freshness> handle(FindFreshness query) {
        Map<UUID, Long> figures = new HashMap<>();
        if (!query.institutions().isEmpty()) {
            views.sql("""
                SELECT f.institution_id, SUM(p.version + 1) AS figure
                FROM history_fact f JOIN view_position p ON p.stream = f.stream
                WHERE f.version = 0 AND f.institution_id IN (:institutions)
                GROUP BY f.institution_id\
                """)
                    .param(
                            "institutions",
                            query.institutions().stream().map(UUID::toString).toList())
                    .query(row -> {
                        figures.put(UUID.fromString(row.getString("institution_id")), row.getLong("figure"));
                    });
        }
        return Optional.of(new Freshness(figures));
    }
}
