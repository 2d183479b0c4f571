package uk.waymark.query.maturity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.maturity.interval.IntervalKey;
import uk.waymark.query.maturity.interval.ItemFact;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewJson;
import uk.waymark.query.view.ViewWrites;

/** The rows of facts about items, as they were recorded. */
@Component
class FactRows {

    private static final String OF_ITEM = """
        SELECT version, recorded_at, actor, fact, content FROM maturity_fact
        WHERE assessment_id = :assessment AND framework_id = :framework AND item = :item
        """;

    private final JdbcClient views;
    private final ViewWrites writes;

    FactRows(JdbcClient views, ViewWrites writes) {
        this.views = views;
        this.writes = writes;
    }

    /** A fact that is there already is left as it is: facts do not change. */
    void add(ItemFact fact) {
        ItemEvent event = fact.event();
        writes.later(
                IntervalKey.changedBy(event),
                """
                INSERT INTO maturity_fact
                    (assessment_id, version, framework_id, item, fact, recorded_at, actor, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (assessment_id, version) DO NOTHING\
                """,
                event.assessmentId().toString(),
                fact.version(),
                event.item().frameworkId(),
                event.item().item(),
                FactFamilies.name(event.getClass()),
                fact.recordedAt().toEpochMilli(),
                fact.actor() == null ? null : fact.actor().toString(),
                ViewJson.write(event));
    }

    /** The facts that say something about this facet, in recorded order; with this one, whether it was added or not. */
    List<ItemFact> aboutAndWith(IntervalKey facet, ItemFact newest) {
        writes.settle(Optional.of(facet));
        List<ItemFact> facts = of(OF_ITEM + "AND fact IN (:facts) ORDER BY version", facet.assessmentId(), facet.item())
                .param("facts", facet.facet().factNames())
                .query(FactRows::read)
                .list();
        boolean added = facts.stream().anyMatch(fact -> fact.version() == newest.version());
        return added ? facts : Stream.concat(facts.stream(), Stream.of(newest)).toList();
    }

    /** All facts about the item that were recorded by then, in recorded order. */
    List<ItemFact> recordedBy(UUID assessmentId, ItemRef item, Moment moment) {
        return of(OF_ITEM + "AND recorded_at <= :known ORDER BY version", assessmentId, item)
                .param("known", moment.millis())
                .query(FactRows::read)
                .list();
    }

    void clear() {
        views.sql("DELETE FROM maturity_fact").update();
    }

    private JdbcClient.StatementSpec of(String sql, UUID assessmentId, ItemRef item) {
        return views.sql(sql)
                .param("assessment", assessmentId.toString())
                .param("framework", item.frameworkId())
                .param("item", item.item());
    }

    private static ItemFact read(ResultSet row, int number) throws SQLException {
        String fact = row.getString("fact");
        Class<? extends ItemEvent> type = FactFamilies.named(fact).asSubclass(ItemEvent.class);
        return new ItemFact(
                row.getLong("version"),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                actor(row.getString("actor")),
                ViewJson.read(row.getString("content"), type));
    }

    private static @Nullable UUID actor(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
