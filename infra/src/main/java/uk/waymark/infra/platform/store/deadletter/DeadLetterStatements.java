package uk.waymark.infra.platform.store.deadletter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/**
 * Dead letters as SQLite's driver needs them: a maximum of nothing would be a null where it expects a number. And as whoever
 * looks for one among many does: Axon takes the number of rows to skip for the lowest index within a sequence, and so never
 * comes to the eleventh sequence.
 */
class DeadLetterStatements extends DefaultDeadLetterStatementFactory<EventMessage<?>> {

    private static final String CLAIMABLE = """
            SELECT * FROM DeadLetterEntry dl WHERE dl.processingGroup = ?
                AND dl.sequenceIndex = (SELECT MIN(first.sequenceIndex) FROM DeadLetterEntry first
                    WHERE first.processingGroup = dl.processingGroup AND first.sequenceIdentifier = dl.sequenceIdentifier)
                AND (dl.processingStarted IS NULL OR dl.processingStarted < ?)
            ORDER BY dl.lastTouched, dl.deadLetterIdentifier LIMIT ? OFFSET ?""";

    DeadLetterStatements(Serializer general, Serializer events) {
        super(DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
                .schema(DeadLetterSchema.defaultSchema())
                .genericSerializer(general)
                .eventSerializer(events));
    }

    @Override
    public PreparedStatement maxIndexStatement(Connection views, String group, String sequence) throws SQLException {
        PreparedStatement statement = views.prepareStatement("SELECT COALESCE(MAX(sequenceIndex), 0)"
                + " FROM DeadLetterEntry WHERE processingGroup = ? AND sequenceIdentifier = ?");
        statement.setString(1, group);
        statement.setString(2, sequence);
        return statement;
    }

    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection views, String group, Instant claimedBefore, int skipped, int atMost) throws SQLException {
        PreparedStatement statement = views.prepareStatement(CLAIMABLE);
        statement.setString(1, group);
        statement.setString(2, DateTimeUtils.formatInstant(claimedBefore));
        statement.setInt(3, atMost);
        statement.setInt(4, skipped);
        return statement;
    }
}
