package uk.waymark.infra.operations.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * What became of dropping a letter.
 *
 * @param takenIn how many of those that waited behind it the view has taken in
 * @param next what holds up the stream now; null if nothing does
 */
public record Drop(Dropped dropped, int takenIn, @Nullable DeadLetterSequence next) {}
