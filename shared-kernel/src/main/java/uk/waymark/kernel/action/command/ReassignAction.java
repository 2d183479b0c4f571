package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Say who does the work; the whole list. */
public record ReassignAction(
        @TargetAggregateIdentifier UUID actionId,
        List<UUID> owners,
        @Nullable LocalDate effectiveOn) implements ActionCommand {}
