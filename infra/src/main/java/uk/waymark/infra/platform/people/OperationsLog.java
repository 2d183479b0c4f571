package uk.waymark.infra.platform.people;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.people.forgetting.AccountTraces;
import uk.waymark.infra.platform.store.RecordRows;

/**
 * What operators did to the installation, with the reason that they gave. It is kept for a while only: a reason is
 * whatever somebody typed, and may name people.
 */
@Component
public record OperationsLog(PeopleStore people, Clock clock) implements AccountTraces {

    private static final String SELECTED =
            "SELECT operation_id AS id, happened_at AS at, account_id AS \"by\", * FROM operation";

    /** What can be done. */
    public enum What {
        DEAD_LETTER_DROPPED,
        /** Of an account whose holder had lost phone and recovery codes. */
        SECOND_STEP_REMOVED
    }

    /**
     * Something that was done.
     *
     * @param by the account of whoever did it; null if it was closed since, or if it was done on the server itself
     * @param subject id of what it was done to
     * @param about the same in words
     */
    public record Note(
            UUID id, Instant at, @Nullable UUID by, What what, String subject, String about, String reason) {}

    /** Returns the note's id. */
    public UUID note(What what, String subject, String about, String reason, @Nullable UUID by) {
        UUID id = UUID.randomUUID();
        Map<String, @Nullable Object> note = new HashMap<>();
        note.put("id", id.toString());
        note.put("by", by == null ? null : by.toString());
        note.put("at", clock.instant().toEpochMilli());
        note.putAll(Map.of("what", what.name(), "subject", subject, "about", about, "reason", reason));
        people.write(store -> store.update("""
            INSERT INTO operation (operation_id, happened_at, account_id, what, subject, about, reason)
            VALUES (:id, :at, :by, :what, :subject, :about, :reason)\
            """, note));
        return id;
    }

    /** It was not done after all. */
    public void takeBack(UUID id) {
        people.write(
                store -> store.update("DELETE FROM operation WHERE operation_id = :id", Map.of("id", id.toString())));
    }

    /** The newest first. */
    public List<Note> all(What what) {
        return people.read(store -> store.query(
                SELECTED + " WHERE what = :what ORDER BY happened_at DESC, operation_id",
                Map.of("what", what.name()),
                RecordRows.of(Note.class)));
    }

    /** Deletes what is older. Returns how much there was. */
    public int forgetBefore(Instant before) {
        return people.write(store -> store.update(
                "DELETE FROM operation WHERE happened_at < :before", Map.of("before", before.toEpochMilli())));
    }

    @Override
    public String name() {
        return "operations";
    }

    @Override
    public List<Map<String, Object>> held(NamedParameterJdbcTemplate store, UUID accountId) {
        return store
                .query(
                        SELECTED + " WHERE account_id = :account ORDER BY happened_at",
                        Map.of("account", accountId.toString()),
                        RecordRows.of(Note.class))
                .stream()
                .<Map<String, Object>>map(note ->
                        Map.of("at", note.at(), "what", note.what(), "about", note.about(), "reason", note.reason()))
                .toList();
    }

    /** It stays on the log that it was done, for as long as the log is kept. */
    @Override
    public void forget(NamedParameterJdbcTemplate store, UUID accountId) {
        store.update(
                "UPDATE operation SET account_id = NULL WHERE account_id = :account",
                Map.of("account", accountId.toString()));
    }
}
