package notebook;

import java.util.List;
import java.util.UUID;
import notebook.NotebookFacts.LineWritten;
import notebook.NotebookFacts.NotebookOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.kernel.message.Fact;

/** A view that cannot take in the line {@code poison}, and notices only after it has written its row. */
@ProcessingGroup(LinesProjection.VIEW)
public class LinesProjection {

    public static final String VIEW = "lines";
    public static final String POISON = "poison";

    private final JdbcClient views;

    public LinesProjection(JdbcClient views) {
        this.views = views;
        views.sql("CREATE TABLE IF NOT EXISTS line (notebook TEXT NOT NULL, line TEXT NOT NULL)")
                .update();
    }

    @EventHandler
    void on(LineWritten fact) {
        views.sql("INSERT INTO line VALUES (?, ?)")
                .params(fact.id().toString(), fact.line())
                .update();
        if (fact.line().equals(POISON)) {
            throw new IllegalArgumentException("not this line");
        }
    }

    @EventHandler
    void on(NotebookOpened fact) {}

    @EventHandler
    void other(Fact fact) {}

    @ResetHandler
    void reset() {
        views.sql("DELETE FROM line").update();
    }

    public List<String> of(UUID notebook) {
        return views.sql("SELECT line FROM line WHERE notebook = ? ORDER BY rowid")
                .param(notebook.toString())
                .query(String.class)
                .list();
    }
}
