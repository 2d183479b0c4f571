package uk.waymark.infra.platform.store.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.copies.ViewCopies;
import uk.waymark.infra.platform.store.copies.ViewSwap;
import uk.waymark.infra.platform.store.views.ViewOrigin;
import uk.waymark.infra.platform.store.views.ViewsOpening;

/**
 * The copy is a file beside the views'. Between tables that are made alike and of which one is empty, SQLite copies rows
 * and indexes as they lie, without looking into them. Readers keep what they had until they ask again.
 */
record SqliteCopies(Path path, Database views, ViewOrigin origin, Clock clock) implements ViewCopies {

    private static final String COPY = "copy";

    /** Nobody else is in the directory. */
    @Override
    public boolean claim() {
        return true;
    }

    @Override
    public boolean isClaimed() {
        return true;
    }

    @Override
    public void release() {}

    @Override
    public Database open() {
        return ViewsOpening.open(new ViewsFile(path), origin);
    }

    @Override
    public void drop() {
        new ViewsFile(path).wipe();
    }

    @Override
    public void prepare(Set<String> which) {}

    /** The copy is attached late: from the beginning of the transaction on, nobody could write to it any more. */
    @Override
    public void swap(Set<String> which, Consumer<JdbcClient> held) {
        ViewSwap swap = new ViewSwap(which, COPY);
        ViewSwap.onConnection(views, connection -> {
            JdbcClient live = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            try {
                ViewSwap.inTransaction(connection, () -> {
                    held.accept(live);
                    live.sql("ATTACH DATABASE ? AS " + COPY)
                            .param(path.toString())
                            .update();
                    replace(swap, live);
                    swap.shared(live, SqliteTokens.ONLY_NODE, clock);
                });
            } finally {
                detach(live);
            }
        });
    }

    private static void replace(ViewSwap swap, JdbcClient live) {
        for (String table : tables(swap, live)) {
            live.sql("DELETE FROM main." + table).update();
            live.sql("INSERT INTO main.%1$s SELECT * FROM %2$s.%1$s".formatted(table, COPY))
                    .update();
        }
    }

    private static void detach(JdbcClient live) {
        boolean attached = live.sql("SELECT count(*) FROM pragma_database_list WHERE name = ?")
                        .param(COPY)
                        .query(Integer.class)
                        .single()
                == 1;
        if (attached) {
            live.sql("DETACH DATABASE " + COPY).update();
        }
    }

    private static List<String> tables(ViewSwap swap, JdbcClient live) {
        return swap.tables(live.sql("SELECT name FROM copy.sqlite_schema WHERE type = 'table' ORDER BY 1")
                .query((row, number) -> row.getString(1))
                .list());
    }
}
