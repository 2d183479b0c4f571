package uk.waymark.infra.operations.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * What became of a letter that was tried again.
 *
 * @param takenIn how many letters the view took in: this one, and those that waited behind it
 * @param next what holds up the stream now: this letter or a later one; null if nothing does
 */
public record Retried(
        Outcome outcome, int takenIn, @Nullable DeadLetterSequence next) {

    /** What became of the letter itself. */
    public enum Outcome {
        TAKEN_IN,
        FAILED_AGAIN
    }
}
