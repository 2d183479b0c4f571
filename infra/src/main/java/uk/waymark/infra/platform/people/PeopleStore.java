package uk.waymark.infra.platform.people;

import java.util.Objects;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.store.Database;

/** Transactions on the people store. What is committed is kept, and what is deleted does not stay in the file. */
@Component
public class PeopleStore {

    private final Database store;
    private final NamedParameterJdbcTemplate people;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    public PeopleStore(@Qualifier("people") Database people) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(people);
        this.store = people;
        this.people = new NamedParameterJdbcTemplate(people);
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Reads from one state of the store, without waiting for whoever writes. */
    public <T> T read(Function<NamedParameterJdbcTemplate, T> work) {
        return Objects.requireNonNull(reading.execute(status -> work.apply(people)));
    }

    /** Writes, alone; when this returns the disk has it. */
    public <T> T write(Function<NamedParameterJdbcTemplate, T> work) {
        return Objects.requireNonNull(writing.execute(status -> work.apply(people)));
    }

    /** Removes what is left in the store's files of rows that were deleted from these tables, or from any. */
    public void scrub(String... tables) {
        store.scrub(tables);
    }
}
