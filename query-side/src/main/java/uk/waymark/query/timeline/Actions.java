package uk.waymark.query.timeline;

import java.util.List;

/** The actions of an institution, finished and cancelled ones too, in the order in which they were planned. */
public record Actions(List<ActionState> actions) {}
