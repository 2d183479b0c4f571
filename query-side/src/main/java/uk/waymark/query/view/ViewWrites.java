package uk.waymark.query.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * A buffer of rows that a view need not write one by one: those of a batch of events go to the database together, a
 * statement at a time. Whoever reads what may still be waiting {@linkplain #settle settles} it first.
 */
@Component
public class ViewWrites {

    private static final String KEY = ViewWrites.class.getName();

    /** What ends goes before what begins in its place. */
    private static final Comparator<String> INSERTS_LAST = Comparator.comparing(sql -> sql.startsWith("INSERT"));

    private final JdbcOperations views;

    public ViewWrites(JdbcOperations views) {
        this.views = views;
    }

    private static final class Waiting {
        private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        private final Set<Object> about = new HashSet<>();
    }

    /** From now on, until {@link #flush}, rows of this unit of work wait for each other. */
    public void collectIn(UnitOfWork<?> unit) {
        unit.resources().put(KEY, new Waiting());
    }

    /**
     * Writes the row by the end of the batch; at once where nothing collects.
     *
     * @param about what the row is about, for {@link #settle}
     */
    public void later(Object about, String sql, @Nullable Object... row) {
        Waiting waiting = waiting();
        if (waiting == null) {
            views.update(sql, row);
            return;
        }
        waiting.about.add(about);
        waiting.rows.computeIfAbsent(sql, first -> new ArrayList<>()).add(row);
    }

    /** Writes what is waiting, if anything about this is. */
    public void settle(Object about) {
        Waiting waiting = waiting();
        if (waiting != null && waiting.about.contains(about)) {
            flush();
        }
    }

    /** Writes all that is waiting. */
    public void flush() {
        Waiting waiting = waiting();
        if (waiting != null) {
            waiting.rows.keySet().stream()
                    .sorted(INSERTS_LAST)
                    .forEach(sql -> views.batchUpdate(sql, waiting.rows.getOrDefault(sql, List.of())));
            discard();
        }
    }

    /** Forgets what is waiting: the event that wanted it has failed. */
    public void discard() {
        Waiting waiting = waiting();
        if (waiting != null) {
            waiting.rows.clear();
            waiting.about.clear();
        }
    }

    private static @Nullable Waiting waiting() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().getResource(KEY) : null;
    }
}
