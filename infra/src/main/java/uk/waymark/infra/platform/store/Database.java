package uk.waymark.infra.platform.store;

import javax.sql.DataSource;

/**
 * One of the three stores, its tables up to date. A transaction that only reads sees one state of it from its first
 * statement to its last, and does not wait for whoever writes.
 */
public interface Database extends DataSource, AutoCloseable {

    /** Removes from the store's files what is left of deleted rows of these tables, or of all if none is named. */
    void scrub(String... tables);

    @Override
    void close();
}
