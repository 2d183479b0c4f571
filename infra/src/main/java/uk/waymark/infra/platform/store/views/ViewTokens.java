package uk.waymark.infra.platform.store.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far views have read, as their tokens say: whichever node feeds them, and whether or not it is running. */
@Component
public record ViewTokens(JdbcClient views, Serializer serializer) {

    /**
     * A part of a view, with the streams that fall to it.
     *
     * @param position of the newest event that it has passed; empty before the first
     * @param owner the node that feeds it; null if none does
     */
    public record ViewSegment(
            String view,
            int segment,
            OptionalLong position,
            @Nullable String owner) {}

    /** The segments of all views, as far as they have been begun. */
    public List<ViewSegment> all() {
        return views.sql("SELECT processorName, segment, token, tokenType, owner FROM TokenEntry"
                        + " ORDER BY processorName, segment")
                .query((row, number) -> new ViewSegment(
                        row.getString("processorName"),
                        row.getInt("segment"),
                        token(row).map(TrackingToken::position).orElse(OptionalLong.empty()),
                        row.getString("owner")))
                .list();
    }

    /** What these views have read, as this transaction sees it. */
    public List<TrackingToken> read(JdbcClient transaction, Set<String> names) {
        return transaction
                .sql("SELECT token, tokenType FROM TokenEntry WHERE processorName IN (:names)")
                .param("names", names)
                .query((row, number) -> token(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TrackingToken> token(ResultSet row) throws SQLException {
        return new StoredToken(row.getBytes("token"), row.getString("tokenType")).read(serializer);
    }
}
