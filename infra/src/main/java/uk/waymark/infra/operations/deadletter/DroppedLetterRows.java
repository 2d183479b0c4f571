package uk.waymark.infra.operations.deadletter;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.RecordRows;

/** What was dropped since the views were built. It is in the views store, so a view that is rebuilt knows nothing of it. */
@Component
record DroppedLetterRows(JdbcClient views) {

    /** To be called in the transaction that removes the letter. */
    void add(DroppedLetter dropped) {
        views.sql("""
            INSERT INTO dropped_letter
                (letter_id, view, event_id, event_type, stream, version, dropped_at, dropped_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        dropped.letterId(),
                        dropped.view(),
                        dropped.eventId(),
                        dropped.event(),
                        dropped.stream(),
                        dropped.version(),
                        dropped.droppedAt().toEpochMilli(),
                        dropped.by().toString())
                .update();
    }

    Optional<DroppedLetter> find(String view, String letterId) {
        return views.sql("SELECT event_type AS event, dropped_by AS \"by\", * FROM dropped_letter WHERE view = ? AND"
                        + " letter_id = ?")
                .params(view, letterId)
                .query(RecordRows.of(DroppedLetter.class))
                .optional();
    }

    /** The newest first. */
    List<DroppedLetter> all() {
        return views.sql("SELECT event_type AS event, dropped_by AS \"by\", * FROM dropped_letter ORDER BY dropped_at"
                        + " DESC, letter_id")
                .query(RecordRows.of(DroppedLetter.class))
                .list();
    }
}
