package uk.waymark.query.timeline;

import java.util.UUID;

/** Asks for the newest {@link ActionState} of an action; empty if there is no such action. */
public record FindAction(UUID actionId) {}
