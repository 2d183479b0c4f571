package uk.waymark.infra.importing.report;

/** What became of a part of a row. */
public enum PartOutcome {
    APPLIED,
    /** It is on record, or has had its turn in an earlier import. */
    ALREADY_PRESENT,
    /** A warning says why. */
    REFUSED,
    /** Nobody wanted it. */
    LEFT_OUT
}
