package uk.waymark.infra.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.JdbcException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What is a fault of the store, and so passes without anything being set aside, and what is not. */
class StoreFaultsTest {

    static Stream<SQLException> ofTheStore() {
        return Stream.of(
                new SQLException("An I/O error occurred", "08006"),
                new SQLException("terminating connection due to administrator command", "57P01"),
                new SQLException("the database system is starting up", "57P03"),
                new SQLException("deadlock detected", "40P01"),
                new SQLException("too many connections", "53300"),
                new SQLException("Connection is closed"), // as the pool says it
                new SQLTransientConnectionException("Connection is not available"),
                new SQLiteException("disk full", SQLiteErrorCode.SQLITE_FULL));
    }

    static Stream<SQLException> ofWhatWasWritten() {
        return Stream.of(
                new SQLException("duplicate key value", "23505"),
                new SQLException("column does not exist", "42703"),
                new SQLiteException("constraint failed", SQLiteErrorCode.SQLITE_CONSTRAINT));
    }

    @ParameterizedTest
    @MethodSource("ofTheStore")
    void a_fault_of_the_store_is_recognised_however_deep_it_is(SQLException fault) {
        assertThat(StoreFaults.isOfTheStore(new IllegalStateException(new JdbcException("failed", fault))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofWhatWasWritten")
    void what_was_wrong_with_a_statement_is_none(SQLException fault) {
        assertThat(StoreFaults.isOfTheStore(new IllegalStateException(new JdbcException("failed", fault))))
                .isFalse();
    }
}
