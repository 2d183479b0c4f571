package notebook;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.message.Fact;

/** Commands and events of a stream that only tests know. */
public final class NotebookFacts {

    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private NotebookFacts() {}

    public record OpenNotebook(@TargetAggregateIdentifier UUID id) {}

    public record WriteLine(@TargetAggregateIdentifier UUID id, String line) {}

    public record CountLines(@TargetAggregateIdentifier UUID id) {}

    @Revision("1")
    public record NotebookOpened(UUID id, LocalDate effectiveOn) implements Fact {}

    @Revision("1")
    public record LineWritten(UUID id, String line, LocalDate effectiveOn) implements Fact {}
}
