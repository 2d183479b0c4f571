package notebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import notebook.NotebookFacts.LineWritten;
import notebook.NotebookFacts.NotebookOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import uk.waymark.kernel.message.Fact;

/** A view that cannot take in the line {@code poison}, and notices only after it has written its row; its disk is full once. */
@ProcessingGroup(LinesProjection.VIEW)
public class LinesProjection {

    public static final String VIEW = "lines";
    public static final String POISON = "poison";
    public static final String FAILS_ONCE = "cannot be taken in at first";
    public static final String FULL_DISK = "written while the disk is full";

    private final JdbcClient views;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicBoolean failedOnce = new AtomicBoolean();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Map<String, Hold> held = new ConcurrentHashMap<>();

    public LinesProjection(JdbcClient views) {
        this.views = views;
        views.sql(
                        "CREATE TABLE IF NOT EXISTS lines (notebook VARCHAR NOT NULL, version BIGINT NOT NULL, line VARCHAR NOT NULL)")
                .update();
    }

    @EventHandler
    void on(LineWritten fact, @SequenceNumber long version) throws InterruptedException {
        views.sql("INSERT INTO lines VALUES (?, ?, ?)")
                .params(fact.id().toString(), version, fact.line())
                .update();
        if (fact.line().equals(POISON)) {
            throw new IllegalArgumentException("not this line");
        }
        Hold hold = held.get(fact.line());
        if (hold != null) {
            hold.begun().countDown();
            hold.released().await();
        }
        if (refused.contains(fact.line())) {
            throw new IllegalStateException("not yet");
        }
        if (fact.line().equals(FAILS_ONCE) && failedOnce.compareAndSet(false, true)) {
            throw new IllegalStateException("not now");
        }
        if (fact.line().equals(FULL_DISK) && failures.compareAndSet(0, 1)) {
            throw new UncategorizedSQLException(
                    "insert", null, new SQLiteException("disk full", SQLiteErrorCode.SQLITE_FULL));
        }
    }

    @EventHandler
    void on(NotebookOpened fact) {}

    @EventHandler
    void other(Fact fact) {}

    @ResetHandler
    void reset() {
        views.sql("DELETE FROM lines").update();
    }

    /** From now on it cannot take in this line. */
    public void refuse(String line) {
        refused.add(line);
    }

    /** It can take it in after all. */
    public void accept(String line) {
        refused.remove(line);
    }

    /** Taking in this line takes as long as the test wants. */
    public Hold hold(String line) {
        return held.computeIfAbsent(line, one -> new Hold(new CountDownLatch(1), new CountDownLatch(1)));
    }

    /**
     * A line that is being taken in.
     *
     * @param begun comes to zero when it is
     * @param released to be brought to zero by the test
     */
    public record Hold(CountDownLatch begun, CountDownLatch released) {}

    /** How often the disk was full. */
    public int failures() {
        return failures.get();
    }

    public List<String> of(UUID notebook) {
        return views.sql("SELECT line FROM lines WHERE notebook = ? ORDER BY version")
                .param(notebook.toString())
                .query(String.class)
                .list();
    }
}
