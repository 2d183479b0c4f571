package uk.waymark.infra.platform.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.record.JdbcRecord;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.RecordedEvent;
import uk.waymark.infra.platform.store.Database;

/** Events in PostgreSQL, loaded with {@code COPY}. They keep their places in the whole order. */
public final class PostgresqlEvents implements EventTarget {

    /** A value that is missing is an empty field; one that is empty stands between quotation marks. */
    private static final String COPY = """
            COPY DomainEventEntry (globalIndex, eventIdentifier, aggregateIdentifier, type, sequenceNumber, timeStamp,
                payloadType, payloadRevision, payload, metaData) FROM STDIN (FORMAT csv, ENCODING 'UTF8')""";

    private final Database events;
    private final JdbcClient sql;

    /** @param events the schema of events, its tables up to date; closed with this */
    public PostgresqlEvents(Database events) {
        this.events = events;
        this.sql = JdbcClient.create(events);
    }

    @Override
    public RecordReader record() {
        return new JdbcRecord(events);
    }

    @Override
    public void append(List<RecordedEvent> some) {
        try (Connection connection = events.getConnection()) {
            PGConnection server = connection.unwrap(PGConnection.class);
            try (CsvWriter rows = CsvWriter.builder()
                    .quoteStrategy(QuoteStrategies.EMPTY)
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(new PGCopyOutputStream(server, COPY), UTF_8))) {
                some.forEach(event -> rows.writeRecord(row(event)));
            }
        } catch (SQLException | IOException | UncheckedIOException e) {
            throw EventTarget.interrupted("PostgreSQL", e);
        }
    }

    private static @Nullable String[] row(RecordedEvent event) {
        return new @Nullable String[] {
            Long.toString(event.position()),
            event.eventId(),
            event.stream(),
            event.aggregateType(),
            Long.toString(event.sequenceNumber()),
            event.recordedAt(),
            event.payloadType(),
            event.revision(),
            bytes(event.payload()),
            bytes(event.metadata())
        };
    }

    private static String bytes(byte[] value) {
        return "\\x" + HexFormat.of().formatHex(value);
    }

    /** New events get places behind those that were copied. */
    @Override
    public void complete(String recordId) {
        sql.sql("""
                SELECT setval(pg_get_serial_sequence('domainevententry', 'globalindex'), max(globalIndex))
                FROM DomainEventEntry HAVING max(globalIndex) IS NOT NULL""").query(row -> {});
        sql.sql("UPDATE EventStoreId SET id = ?").param(recordId).update();
    }

    @Override
    public void close() {
        events.close();
    }
}
