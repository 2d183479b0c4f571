package notebook;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;

/** Commands and events of a stream that only tests know; no facts of Waymark, so that no view of Waymark minds them. */
public final class NotebookFacts {

    private NotebookFacts() {}

    public record OpenNotebook(@TargetAggregateIdentifier UUID id) {}

    public record WriteLine(@TargetAggregateIdentifier UUID id, String line) {}

    public record CountLines(@TargetAggregateIdentifier UUID id) {}

    @Revision("1")
    public record NotebookOpened(UUID id) {}

    @Revision("1")
    public record LineWritten(UUID id, String line) {}
}
