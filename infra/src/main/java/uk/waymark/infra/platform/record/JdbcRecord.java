package uk.waymark.infra.platform.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import uk.waymark.infra.platform.store.StoreRefused;

/**
 * Events in the tables that Axon's JDBC engine keeps them in, on SQLite and on PostgreSQL. One transaction reads them: in
 * both, with these settings, it sees one state of the store, and neither holds up those who write nor fetches all rows at once.
 */
public final class JdbcRecord implements RecordReader {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String EVENTS = """
            SELECT globalIndex, eventIdentifier, aggregateIdentifier, type, sequenceNumber, timeStamp,
                   payloadType, payloadRevision, payload, metaData
            FROM DomainEventEntry WHERE globalIndex > ? ORDER BY globalIndex""";

    private static final byte[] NO_METADATA = {'{', '}'};

    private final Connection connection;
    private final JdbcTemplate events;

    public JdbcRecord(DataSource store) {
        try {
            connection = store.getConnection();
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            connection.setAutoCommit(false); // and so with a cursor
        } catch (SQLException e) {
            throw new StoreRefused(
                    "The store of events cannot be opened: " + e.getMessage(), "See that it is there and runs.", e);
        }
        events = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        events.setFetchSize(ROWS_AT_ONCE);
    }

    @Override
    public Stream<RecordedEvent> after(long position) {
        return events.queryForStream(EVENTS, JdbcRecord::event, position);
    }

    @Override
    public long head() {
        Long head = events.queryForObject("SELECT COALESCE(MAX(globalIndex), 0) FROM DomainEventEntry", Long.class);
        return head == null ? 0 : head;
    }

    @Override
    public void close() {
        JdbcUtils.closeConnection(connection);
    }

    private static RecordedEvent event(ResultSet row, int number) throws SQLException {
        return new RecordedEvent(
                row.getLong("globalIndex"),
                row.getString("eventIdentifier"),
                row.getString("aggregateIdentifier"),
                row.getString("type"),
                row.getLong("sequenceNumber"),
                row.getString("timeStamp"),
                row.getString("payloadType"),
                row.getString("payloadRevision"),
                row.getBytes("payload"),
                bytes(row.getBytes("metaData")));
    }

    private static byte[] bytes(byte @Nullable [] metadata) {
        return metadata == null ? NO_METADATA : metadata;
    }
}
