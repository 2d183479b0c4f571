package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;

/** Describe the work in other words. */
public record RewordAction(
        @TargetAggregateIdentifier UUID actionId,
        ErasableText description,
        @Nullable ErasableText reason,
        @Nullable LocalDate effectiveOn)
        implements ActionCommand {}
