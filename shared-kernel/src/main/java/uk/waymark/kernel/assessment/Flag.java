package uk.waymark.kernel.assessment;

/** What people say about an item beside its answer; set by people, never inferred. */
public enum Flag {
    PRIORITY,
    STRENGTH
}
