package uk.waymark.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/** Dead letters as SQLite's driver needs them: a maximum of nothing would be a null where it expects a number. */
class DeadLetterStatements extends DefaultDeadLetterStatementFactory<EventMessage<?>> {

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
}
