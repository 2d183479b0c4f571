package uk.waymark.infra.operations.health;

/**
 * How a view is doing.
 *
 * @param position of the newest event that the view has seen, in the numbering of the event store; -1 before the first
 * @param lag events that are recorded and not yet seen
 * @param deadLetters events that the view could not digest and has put aside
 * @param failing the view cannot go on and keeps trying
 */
public record ViewStatus(String view, long position, long lag, long deadLetters, boolean failing) {}
