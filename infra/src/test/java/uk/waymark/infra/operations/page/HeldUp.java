package uk.waymark.infra.operations.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import notebook.LinesProjection;
import notebook.NotebookFacts.OpenNotebook;
import notebook.NotebookFacts.WriteLine;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.infra.platform.store.RunningWaymark;

/** Notebooks of which the view of lines cannot take in the second event. */
@Import(RunningWaymark.WithNotebooks.class)
public class HeldUp {

    private final CommandGateway commands;
    private final LinesProjection lines;
    private final JdbcClient views;

    HeldUp(CommandGateway commands, LinesProjection lines, JdbcClient views) {
        this.commands = commands;
        this.lines = lines;
        this.views = views;
    }

    /**
     * A stream that is held up.
     *
     * @param letterId of the event that the view could not take in
     * @param line what that event says
     */
    public record Notebook(UUID id, String letterId, String line) {

        public String letter() {
            return "/dead-letters/" + LinesProjection.VIEW + "/" + letterId;
        }
    }

    /** @param behind what is written after the line that the view cannot take in */
    public Notebook notebook(String... behind) {
        UUID id = UUID.randomUUID();
        String line = "Not for operators " + id;
        lines.refuse(line);
        commands.sendAndWait(new OpenNotebook(id));
        commands.sendAndWait(new WriteLine(id, line));
        List.of(behind).forEach(one -> commands.sendAndWait(new WriteLine(id, one)));
        await().untilAsserted(() -> assertThat(letters(id)).hasSize(1 + behind.length));
        return new Notebook(id, letters(id).getFirst(), line);
    }

    /** From now on the view can take it in. */
    public void mend(Notebook notebook) {
        lines.accept(notebook.line());
    }

    /** What the view shows. */
    public List<String> lines(Notebook notebook) {
        return lines.of(notebook.id());
    }

    /** Ids of its letters, in their order. */
    public List<String> letters(UUID notebook) {
        return views.sql("SELECT deadLetterIdentifier FROM DeadLetterEntry WHERE aggregateIdentifier = ?"
                        + " ORDER BY sequenceIndex")
                .param(notebook.toString())
                .query(String.class)
                .list();
    }

    /** Somebody else began to try it at this instant; null if nobody does. */
    public void tryingSince(Notebook notebook, String instant) {
        views.sql("UPDATE DeadLetterEntry SET processingStarted = ? WHERE deadLetterIdentifier = ?")
                .params(instant, notebook.letterId())
                .update();
    }
}
