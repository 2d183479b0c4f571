package uk.waymark.infra.platform.store.views;

import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.platform.store.events.EventStoreId;
import uk.waymark.infra.platform.store.events.EventTypes;

/**
 * What views are built from. Views of another origin are of no use, nor are those that have read further than the head:
 * the record was brought back from a backup.
 *
 * @param eventTypes digest of the kinds of events that the program knows
 * @param head position of the newest event; 0 if there is none
 */
public record ViewOrigin(String eventStore, String eventTypes, LongSupplier head) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Of this record, as this program reads it. */
    public static ViewOrigin of(EventStoreId id, LongSupplier head) {
        return new ViewOrigin(id.value(), EventTypes.digest(), head);
    }

    /** Signs views that have just been made. */
    public void sign(JdbcClient views) {
        views.sql("INSERT INTO view_origin VALUES (1, ?, ?) ON CONFLICT DO NOTHING")
                .params(eventStore, eventTypes)
                .update();
    }

    /**
     * Whether these views were built from this. Tokens are read before the head, which only grows while others write.
     *
     * @throws org.springframework.dao.DataAccessException if they are not views at all
     */
    public boolean fits(JdbcClient views) {
        boolean same = views.sql("SELECT count(*) FROM view_origin WHERE event_store_id = ? AND event_types = ?")
                        .params(eventStore, eventTypes)
                        .query(Integer.class)
                        .single()
                == 1;
        return same && furthest(views) <= head.getAsLong();
    }

    private static long furthest(JdbcClient views) {
        return views.sql("SELECT token FROM TokenEntry WHERE token IS NOT NULL").query(byte[].class).list().stream()
                .flatMapToLong(ViewOrigin::positions)
                .max()
                .orElse(0);
    }

    /** Positions are where Axon's tokens keep them, one inside the other while a view is replayed. */
    private static LongStream positions(byte[] token) {
        JsonNode json = JSON.readTree(new String(token, StandardCharsets.UTF_8));
        return Stream.of("index", "globalIndex")
                .flatMap(name -> json.findValues(name).stream())
                .mapToLong(JsonNode::asLong);
    }
}
