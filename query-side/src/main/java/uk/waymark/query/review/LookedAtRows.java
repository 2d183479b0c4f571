package uk.waymark.query.review;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.view.ViewWrites;

/** The rows that say which items were answered, withdrawn or re-affirmed in which review. */
@Component
class LookedAtRows {

    private static final String LOOKED_AT = """
        INSERT INTO review_looked_at (review_id, version, framework_id, item, response_id, retracted)
        VALUES (?, ?, ?, ?, ?, 0)
        ON CONFLICT (review_id, version) DO NOTHING\
        """;

    private final JdbcClient views;
    private final ViewWrites writes;

    LookedAtRows(JdbcClient views, ViewWrites writes) {
        this.views = views;
        this.writes = writes;
    }

    void lookedAt(UUID reviewId, long version, ItemRef item, UUID responseId) {
        writes.later(
                responseId,
                LOOKED_AT,
                reviewId.toString(),
                version,
                item.frameworkId(),
                item.item(),
                responseId.toString());
    }

    /** The entry never counted. It need not have been made in a review. */
    void retracted(UUID responseId) {
        writes.settle(responseId);
        views.sql("UPDATE review_looked_at SET retracted = 1 WHERE response_id = ?")
                .param(responseId.toString())
                .update();
    }

    Set<ItemRef> in(UUID reviewId) {
        return new HashSet<>(
                views.sql("SELECT framework_id, item FROM review_looked_at WHERE review_id = ? AND retracted = 0")
                        .param(reviewId.toString())
                        .query((row, number) -> new ItemRef(row.getString("framework_id"), row.getString("item")))
                        .list());
    }

    void clear() {
        views.sql("DELETE FROM review_looked_at").update();
    }
}
