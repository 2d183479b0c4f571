package uk.waymark.infra.operations.deadletter;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of dropping a letter.
 *
 * @param takenIn how many of those that waited behind it the view has taken in
 * @param next what holds up the stream now; null if nothing does
 */
@Schema(name = "Drop")
public record DropOutcome(
        DroppedLetter dropped, int takenIn, @Nullable DeadLetterSequence next) {}
