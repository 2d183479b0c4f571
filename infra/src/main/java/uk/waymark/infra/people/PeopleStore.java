package uk.waymark.infra.people;

import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.store.SqliteDatabase;

/** Transactions on the people store. What is committed is kept, and what is deleted does not stay in the file. */
@Component
public class PeopleStore {

    private static final Logger log = LoggerFactory.getLogger(PeopleStore.class);

    private final JdbcTemplate template;
    private final NamedParameterJdbcTemplate people;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    public PeopleStore(@Qualifier("people") SqliteDatabase people) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(people);
        this.template = new JdbcTemplate(people);
        this.people = new NamedParameterJdbcTemplate(template);
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

    /**
     * Removes the last of what was deleted. Deleted rows are overwritten where they stood, but a page that was split
     * before may hold a copy of them, and so may the write-ahead log: the file is written anew, and the log emptied.
     */
    public void scrub() {
        template.execute("VACUUM");
        Boolean busy =
                template.queryForObject("PRAGMA wal_checkpoint(TRUNCATE)", (row, number) -> row.getInt("busy") != 0);
        if (Boolean.TRUE.equals(busy)) {
            log.warn("Deleted personal data is still in the people store's log: the next deletion or start removes it");
        }
    }
}
