package uk.waymark.infra.operations.deadletter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Dead letters as they lie in the views store, of all nodes; looking at one claims nothing. */
@Component
public record DeadLetterReads(
        JdbcClient views, @Qualifier("viewsReading") TransactionTemplate reading) {

    /** How many of those that wait are shown with one letter. */
    static final int SHOWN_BEHIND = 20;

    /** How many streams are shown of those that are held up. */
    static final int SHOWN = 100;

    private static final String FIRST = """
        SELECT d.*, (SELECT COUNT(*) FROM DeadLetterEntry w WHERE w.processingGroup = d.processingGroup
            AND w.sequenceIdentifier = d.sequenceIdentifier) AS letters
        FROM DeadLetterEntry d
        WHERE d.sequenceIndex = (SELECT MIN(f.sequenceIndex) FROM DeadLetterEntry f
            WHERE f.processingGroup = d.processingGroup AND f.sequenceIdentifier = d.sequenceIdentifier)\
        """;

    private static final String OF_SEQUENCE = """
        SELECT * FROM DeadLetterEntry WHERE processingGroup = ? AND sequenceIdentifier = ?
        ORDER BY sequenceIndex\
        """;

    /**
     * What holds up streams, the oldest first.
     *
     * @param view the only one to look at; null for all
     */
    public HeldUp heldUp(@Nullable String view) {
        String which = view == null ? FIRST : FIRST + " AND d.processingGroup = :view";
        return read(() -> {
            List<DeadLetterSequence> shown = about(
                            which + " ORDER BY d.enqueuedAt, d.deadLetterIdentifier LIMIT " + SHOWN, view)
                    .query(LetterRows::sequence)
                    .list();
            long all = about("SELECT COUNT(*) FROM (%s) held_up".formatted(which), view)
                    .query(Long.class)
                    .single();
            return new HeldUp(shown, all - shown.size());
        });
    }

    private StatementSpec about(String sql, @Nullable String view) {
        return view == null ? views.sql(sql) : views.sql(sql).param("view", view);
    }

    /** One letter of the view; empty if it was taken in meanwhile, was dropped, or never was. */
    public Optional<DeadLetter> find(String view, String letterId) {
        return read(() -> one(view, letterId).map(found -> letter(letterId, rows(view, found.sequence()))));
    }

    /** The same, as it is stored. */
    Optional<LetterRow> row(String view, String letterId) {
        return read(() -> one(view, letterId));
    }

    /** Whether any view has it. */
    boolean isAnywhere(String letterId) {
        return read(() -> views.sql("SELECT COUNT(*) FROM DeadLetterEntry WHERE deadLetterIdentifier = ?")
                        .param(letterId)
                        .query(Integer.class)
                        .single()
                > 0);
    }

    /** All that must stay in order with each other, in that order. */
    List<LetterRow> sequence(String view, String sequence) {
        return read(() -> rows(view, sequence));
    }

    /** What holds up these now; empty if nothing does. */
    Optional<DeadLetterSequence> holdingUp(String view, String sequence) {
        return read(() -> views.sql(FIRST + " AND d.processingGroup = ? AND d.sequenceIdentifier = ?")
                .params(view, sequence)
                .query(LetterRows::sequence)
                .optional());
    }

    private Optional<LetterRow> one(String view, String letterId) {
        return views.sql("SELECT * FROM DeadLetterEntry WHERE processingGroup = ? AND deadLetterIdentifier = ?")
                .params(view, letterId)
                .query(LetterRows::row)
                .optional();
    }

    private List<LetterRow> rows(String view, String sequence) {
        return views.sql(OF_SEQUENCE)
                .params(view, sequence)
                .query(LetterRows::row)
                .list();
    }

    private static DeadLetter letter(String letterId, List<LetterRow> sequence) {
        int at = 0;
        while (!sequence.get(at).letterId().equals(letterId)) {
            at++;
        }
        List<LetterRow> behind = sequence.subList(at + 1, sequence.size());
        return sequence.get(at)
                .letter(
                        sequence.getFirst().letterId(),
                        behind.size(),
                        behind.stream()
                                .limit(SHOWN_BEHIND)
                                .map(LetterRow::behind)
                                .toList());
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.get()));
    }
}
