package uk.waymark.infra.platform.store.views;

import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.events.EventStoreId;
import uk.waymark.infra.platform.store.events.EventTypes;
import uk.waymark.infra.platform.store.events.RecordHead;

/**
 * What views are built from: this record, as this program reads it. Views of another origin are of no use, nor are those
 * that have read further than the head: the record was brought back from a backup.
 */
@Component
public record ViewOrigin(EventStoreId eventStore, RecordHead head, Serializer serializer) {

    private static final String EVENT_TYPES = EventTypes.digest();

    /** Signs views that have just been made. */
    public void sign(JdbcClient views) {
        views.sql("INSERT INTO view_origin VALUES (1, ?, ?) ON CONFLICT DO NOTHING")
                .params(eventStore.value(), EVENT_TYPES)
                .update();
    }

    /**
     * Whether these views were built from this. Tokens are read before the head, which only grows while others write.
     *
     * @throws org.springframework.dao.DataAccessException if they are not views at all
     * @throws org.axonframework.serialization.SerializationException if nobody can tell how far they have read
     */
    public boolean fits(JdbcClient views) {
        boolean same = views.sql("SELECT count(*) FROM view_origin WHERE event_store_id = ? AND event_types = ?")
                        .params(eventStore.value(), EVENT_TYPES)
                        .query(Integer.class)
                        .single()
                == 1;
        return same && furthest(views) <= head.position();
    }

    private long furthest(JdbcClient views) {
        return views
                .sql("SELECT token, tokenType FROM TokenEntry WHERE token IS NOT NULL")
                .query((row, number) -> new StoredToken(row.getBytes("token"), row.getString("tokenType")))
                .list()
                .stream()
                .flatMap(stored -> stored.read(serializer).stream())
                .flatMapToLong(StoredToken::positions)
                .max()
                .orElse(0);
    }
}
