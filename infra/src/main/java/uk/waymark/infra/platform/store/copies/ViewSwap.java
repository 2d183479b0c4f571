package uk.waymark.infra.platform.store.copies;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What taking the place of views comes to on every store.
 *
 * @param copy the name of the schema in which the copy is seen from the views
 */
public record ViewSwap(Set<String> views, String copy) {

    /** Tables that all views share, with the column that says whose row it is. Tokens are a matter of their own. */
    private static final Map<String, String> SHARED =
            Map.of("view_position", "view", "dropped_letter", "view", "DeadLetterEntry", "processingGroup");

    /** A view's tables have its name, or begin with it. */
    public List<String> tables(List<String> all) {
        return all.stream()
                .filter(table -> views.stream().anyMatch(view -> belongs(table, view)))
                .toList();
    }

    public static boolean belongs(String table, String view) {
        return table.equals(view) || table.startsWith(view + "_");
    }

    /** Replaces what these views have in tables that all share. */
    public void shared(JdbcClient live, String owner, Clock clock) {
        for (String view : views) {
            SHARED.forEach((table, column) -> {
                live.sql("DELETE FROM %s WHERE %s = ?".formatted(table, column))
                        .param(view)
                        .update();
                live.sql("INSERT INTO %1$s SELECT * FROM %2$s.%1$s WHERE %3$s = ?".formatted(table, copy, column))
                        .param(view)
                        .update();
            });
            live.sql("DELETE FROM TokenEntry WHERE processorName = ?")
                    .param(view)
                    .update();
            live.sql("""
                INSERT INTO TokenEntry (processorName, segment, token, tokenType, timestamp, owner)
                SELECT ?, segment, token, tokenType, ?, ? FROM %s.TokenEntry WHERE processorName = ?\
                """.formatted(copy))
                    .params(view, DateTimeUtils.formatInstant(clock.instant()), owner, ViewCopy.PROCESSOR)
                    .update();
        }
    }

    /** Does all of it on one connection in one transaction, or nothing. */
    public static void inTransaction(DataSource views, Consumer<JdbcClient> work) {
        onConnection(
                views,
                connection -> inTransaction(
                        connection,
                        () -> work.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)))));
    }

    public static void inTransaction(Connection connection, Runnable work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (RuntimeException | Error | SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    public static void onConnection(DataSource views, OnConnection work) {
        try (Connection connection = views.getConnection()) {
            work.with(connection);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("swap of views", null, e);
        }
    }

    @FunctionalInterface
    public interface OnConnection {

        void with(Connection connection) throws SQLException;
    }
}
