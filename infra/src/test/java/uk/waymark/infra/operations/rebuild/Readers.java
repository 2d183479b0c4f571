package uk.waymark.infra.operations.rebuild;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.store.RunningWaymark;

/** Looks at one notebook all the time, as pages do, and remembers what it saw each time that it saw something else. */
final class Readers implements AutoCloseable {

    /** Often enough for every state of the view, and the processor is left to those who build it. */
    private static final long BETWEEN_LOOKS_NANOS = 1_000_000;

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean done;

    Readers(RunningWaymark waymark, UUID notebook) {
        JdbcClient views = waymark.views();
        TransactionTemplate reading =
                new TransactionTemplate(waymark.bean("viewsTransactions", PlatformTransactionManager.class));
        reading.setReadOnly(true);
        thread = Thread.ofPlatform().start(() -> {
            while (!done) {
                String now = Objects.requireNonNull(reading.execute(status -> String.join(
                        " ",
                        views
                                .sql("SELECT line FROM lines WHERE notebook = ?")
                                .param(notebook.toString())
                                .query(String.class)
                                .list()
                                .stream()
                                .sorted(Readers::asTheyCount)
                                .toList())));
                if (seen.isEmpty() || !seen.getLast().equals(now)) {
                    seen.add(now);
                }
                LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            }
        });
    }

    private static int asTheyCount(String one, String other) {
        List<String> order = List.of("damaged", "one", "two", "three");
        return Integer.compare(order.indexOf(one), order.indexOf(other));
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void close() throws InterruptedException {
        done = true;
        thread.join();
    }
}
