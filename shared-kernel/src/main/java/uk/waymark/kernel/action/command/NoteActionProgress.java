package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.text.ErasableText;

/** A command to note how the work goes. */
@Needs(Permission.WORK)
public record NoteActionProgress(
        @TargetAggregateIdentifier UUID actionId,
        UUID noteId,
        ErasableText note,
        @Nullable LocalDate effectiveOn) implements ActionCommand {}
