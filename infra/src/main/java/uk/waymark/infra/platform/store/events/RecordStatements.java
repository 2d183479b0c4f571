package uk.waymark.infra.platform.store.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** Axon's statements as SQLite's driver needs them: a null where a number is expected makes it fail, no row does not. */
final class RecordStatements {

    private RecordStatements() {}

    static PreparedStatement tailToken(Connection events, EventSchema schema) throws SQLException {
        return events.prepareStatement("SELECT COALESCE(MIN(globalIndex), 1) - 1 FROM DomainEventEntry");
    }

    static PreparedStatement headToken(Connection events, EventSchema schema) throws SQLException {
        return events.prepareStatement("SELECT COALESCE(MAX(globalIndex), 0) FROM DomainEventEntry");
    }

    static PreparedStatement indexAfter(Connection events, EventSchema schema, long index) throws SQLException {
        PreparedStatement statement = events.prepareStatement(
                "SELECT globalIndex FROM DomainEventEntry WHERE globalIndex > ? ORDER BY globalIndex LIMIT 1");
        statement.setLong(1, index);
        return statement;
    }

    static PreparedStatement lastSequenceNumber(Connection events, EventSchema schema, String stream)
            throws SQLException {
        PreparedStatement statement =
                events.prepareStatement("SELECT sequenceNumber FROM DomainEventEntry WHERE aggregateIdentifier = ?"
                        + " ORDER BY sequenceNumber DESC LIMIT 1");
        statement.setString(1, stream);
        return statement;
    }
}
