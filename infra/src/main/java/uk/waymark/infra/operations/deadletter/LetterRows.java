package uk.waymark.infra.operations.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;

/** A reader of rows of Axon's table of dead letters. */
final class LetterRows {

    private LetterRows() {}

    static LetterRow row(ResultSet row, int number) throws SQLException {
        Instant enqueuedAt = instant(row, "enqueuedAt");
        String lastTouched = row.getString("lastTouched");
        String processingStarted = row.getString("processingStarted");
        return new LetterRow(
                text(row, "processingGroup"),
                text(row, "deadLetterIdentifier"),
                text(row, "sequenceIdentifier"),
                event(row),
                cause(row),
                enqueuedAt,
                lastTouched == null ? enqueuedAt : parsed(lastTouched),
                processingStarted == null ? null : parsed(processingStarted),
                row.getBytes("payload"),
                row.getBytes("metaData"),
                row.getBytes("diagnostics"));
    }

    /** @param row with {@code letters}, how many there are in the sequence */
    static DeadLetterSequence sequence(ResultSet row, int number) throws SQLException {
        return row(row, number).holdingUp(row.getLong("letters"));
    }

    private static DeadLetter.Event event(ResultSet row) throws SQLException {
        String stream = row.getString("aggregateIdentifier");
        return new DeadLetter.Event(
                text(row, "eventIdentifier"),
                text(row, "payloadType").replaceFirst(".*[.$]", ""),
                row.getString("payloadRevision"),
                stream == null ? text(row, "sequenceIdentifier") : stream,
                row.getString("type"),
                row.getLong("sequenceNumber"),
                instant(row, "timeStamp"));
    }

    private static @Nullable Cause cause(ResultSet row) throws SQLException {
        String type = row.getString("causeType");
        return type == null ? null : new Cause(type, row.getString("causeMessage"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return parsed(text(row, column));
    }

    private static Instant parsed(String written) {
        return DateTimeUtils.parseInstant(written);
    }
}
