package notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import notebook.NotebookFacts.CountLines;
import notebook.NotebookFacts.LineWritten;
import notebook.NotebookFacts.NotebookOpened;
import notebook.NotebookFacts.OpenNotebook;
import notebook.NotebookFacts.WriteLine;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** An aggregate with private fields and no getters, as those of Waymark. */
@Aggregate(snapshotTriggerDefinition = "afterManyEvents")
@Revision("1")
class Notebook {

    @AggregateIdentifier
    private UUID id;

    private List<String> lines = new ArrayList<>();

    Notebook() {}

    @CommandHandler
    Notebook(OpenNotebook command) {
        AggregateLifecycle.apply(new NotebookOpened(command.id()));
    }

    @CommandHandler
    void handle(WriteLine command) {
        AggregateLifecycle.apply(new LineWritten(id, command.line()));
    }

    @CommandHandler
    int handle(CountLines command) {
        return lines.size();
    }

    @EventSourcingHandler
    void on(NotebookOpened fact) {
        id = fact.id();
    }

    @EventSourcingHandler
    void on(LineWritten fact) {
        lines.add(fact.line());
    }
}
