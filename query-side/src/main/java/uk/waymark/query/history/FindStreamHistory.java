package uk.waymark.query.history;

import java.util.UUID;

/** Asks for the whole {@link History} of one stream, such as an action, newest first; empty if there is no such stream. */
public record FindStreamHistory(UUID stream) {}
