package uk.waymark.kernel.assessment;

/** A mark that people put on an item beside its answer; set by people, never inferred. */
public enum Flag {
    PRIORITY,
    STRENGTH
}
