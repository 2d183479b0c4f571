package uk.waymark.query.maturity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewJson;

/** The facts about items, as they were recorded. */
@Component
class FactRows {

    private static final Map<String, Class<? extends ItemEvent>> KINDS = Arrays.stream(
                    ItemEvent.class.getPermittedSubclasses())
            .<Class<? extends ItemEvent>>map(kind -> kind.asSubclass(ItemEvent.class))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private static final String OF_ITEM = """
            SELECT version, recorded_at, actor, fact, content FROM maturity_fact
            WHERE assessment_id = :assessment AND framework_id = :framework AND item = :item
            """;

    private final JdbcClient views;

    FactRows(JdbcClient views) {
        this.views = views;
    }

    /** A fact that is there already is left as it is: facts do not change. */
    void add(ItemFact fact) {
        ItemEvent event = fact.event();
        views.sql("""
                        INSERT INTO maturity_fact
                            (assessment_id, version, framework_id, item, fact, recorded_at, actor, content)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (assessment_id, version) DO NOTHING""")
                .param(event.assessmentId().toString())
                .param(fact.version())
                .param(event.item().frameworkId())
                .param(event.item().item())
                .param(event.getClass().getSimpleName())
                .param(fact.recordedAt().toEpochMilli())
                .param(fact.actor() == null ? null : fact.actor().toString())
                .param(ViewJson.write(event))
                .update();
    }

    /** The facts that say something about this facet, in recorded order. */
    List<ItemFact> about(UUID assessmentId, ItemRef item, Facet facet) {
        return of(OF_ITEM + "AND fact IN (:facts) ORDER BY version", assessmentId, item)
                .param("facts", facet.factNames())
                .query(FactRows::read)
                .list();
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
        Class<? extends ItemEvent> kind = KINDS.get(fact);
        if (kind == null) {
            throw new IllegalStateException("there is no fact about items that is called " + fact);
        }
        return new ItemFact(
                row.getLong("version"),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                actor(row.getString("actor")),
                ViewJson.read(row.getString("content"), kind));
    }

    private static @Nullable UUID actor(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
