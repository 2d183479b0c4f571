package uk.waymark.infra.platform.store.postgresql;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreProperties;
import uk.waymark.infra.platform.store.copies.ViewCopies;
import uk.waymark.infra.platform.store.copies.ViewSwap;
import uk.waymark.infra.platform.store.views.ViewOrigin;
import uk.waymark.infra.platform.store.views.ViewsOpening;

/**
 * The copy is a schema beside the views'. Its tables are not copied but moved: that takes as long for a million rows as for
 * ten, and their indexes and statistics come with them.
 */
@Component
@ConditionalOnStore({StoreKind.POSTGRESQL, StoreKind.AXON_SERVER})
final class PostgresqlCopies implements ViewCopies {

    /** Whoever reads longer holds up a swap; views are not to be held up for nothing. */
    private static final Duration LONG = Duration.ofSeconds(2);

    /** Views are not fed so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ViewsSchema copy;
    private final Database views;
    private final ViewOrigin origin;
    private final StoreProperties properties;
    private final Clock clock;
    private final RebuildClaim claim;

    PostgresqlCopies(
            PostgresqlServer server, Database views, ViewOrigin origin, StoreProperties properties, Clock clock) {
        this.copy = new ViewsSchema(
                server, Schema.COPY, () -> PostgresqlDatabase.copyOfViews(server, properties.segments()));
        this.views = views;
        this.origin = origin;
        this.properties = properties;
        this.clock = clock;
        this.claim = new RebuildClaim(server);
    }

    @Override
    public boolean claim() {
        return claim.take();
    }

    @Override
    public boolean isClaimed() {
        return claim.isHeld();
    }

    @Override
    public void release() {
        claim.release();
    }

    @Override
    public Database open() {
        return ViewsOpening.open(copy, origin);
    }

    @Override
    public void drop() {
        copy.wipe();
    }

    /**
     * A backup of the whole database reads for long: there is no sense in trying before it is over. The server's own
     * vacuum, which likes to come to tables that have just been filled, would be in the way of a swap, and gives way only
     * after a while.
     */
    @Override
    public void prepare(Set<String> which) {
        JdbcClient client = JdbcClient.create(views);
        EarlierReaders.await(client, LONG);
        tables(which).forEach(table -> {
            client.sql("ALTER TABLE %s.%s SET (autovacuum_enabled = off)".formatted(Schema.COPY, table))
                    .update();
            client.sql("ANALYZE %s.%s".formatted(Schema.COPY, table)).update();
        });
    }

    @Override
    public void swap(Set<String> which, Consumer<JdbcClient> held) {
        List<String> tables = tables(which);
        ViewSwap.inTransaction(views, live -> {
            new TreeSet<>(which).forEach(view -> PostgresqlGate.close(live, view));
            held.accept(live);
            giveWay(live);
            new ViewSwap(which, Schema.COPY).shared(live, properties.nodeName(), clock);
            EarlierReaders.await(live, PATIENCE);
            move(live, tables);
        });
    }

    /** To whoever tries a dead letter again, has its row, and waits at the gate: each would wait for the other. */
    private static void giveWay(JdbcClient live) {
        live.sql("SET LOCAL lock_timeout = '300ms'").update();
    }

    private List<String> tables(Set<String> which) {
        return new ViewSwap(which, Schema.COPY)
                .tables(JdbcClient.create(views)
                        .sql("SELECT tablename FROM pg_tables WHERE schemaname = ? ORDER BY 1")
                        .param(Schema.COPY)
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    private static void move(JdbcClient live, List<String> tables) {
        live.sql("LOCK TABLE " + String.join(", ", tables) + " IN ACCESS EXCLUSIVE MODE")
                .update();
        for (String table : tables) {
            live.sql("DROP TABLE " + table).update();
            live.sql("ALTER TABLE %s.%s SET SCHEMA %s".formatted(Schema.COPY, table, Schema.VIEWS))
                    .update();
            live.sql("ALTER TABLE %s RESET (autovacuum_enabled)".formatted(table))
                    .update();
        }
    }
}
