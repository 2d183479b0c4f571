package uk.waymark.infra.platform.store.postgresql;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.views.ViewGate;

/** A lock that batches of a view share with each other, and that its swap has for itself. */
@Component
@ConditionalOnStore({StoreKind.POSTGRESQL, StoreKind.AXON_SERVER})
record PostgresqlGate(JdbcClient views) implements ViewGate {

    /** "waym" in ASCII: the first of two numbers that an advisory lock is known by; the other is the view's. */
    private static final int OF_VIEWS = 0x77_61_79_6d;

    /** Finds the sessions whose batches wait until a swap is over. */
    static final String WAITING =
            "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND classid = " + OF_VIEWS;

    @Override
    public void pass(String view) {
        lock(views, "pg_advisory_xact_lock_shared", view);
    }

    /** Returns when no node is in a batch of the view; none begins one until the transaction ends. */
    static void close(JdbcClient views, String view) {
        lock(views, "pg_advisory_xact_lock", view);
    }

    private static void lock(JdbcClient views, String function, String view) {
        views.sql("SELECT " + function + "(?, hashtext(?))")
                .params(OF_VIEWS, view)
                .query(row -> {});
    }
}
