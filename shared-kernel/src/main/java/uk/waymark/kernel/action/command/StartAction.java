package uk.waymark.kernel.action.command;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Say that the work has begun. */
public record StartAction(
        @TargetAggregateIdentifier UUID actionId, @Nullable LocalDate effectiveOn) implements ActionCommand {}
