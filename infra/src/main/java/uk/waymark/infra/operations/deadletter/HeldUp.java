package uk.waymark.infra.operations.deadletter;

import java.util.List;

/**
 * Streams of which views take in nothing more.
 *
 * @param sequences the one held up longest comes first; at most {@value DeadLetterReads#SHOWN}
 * @param more how many there are besides: they come up when these are dealt with
 */
public record HeldUp(List<DeadLetterSequence> sequences, long more) {}
