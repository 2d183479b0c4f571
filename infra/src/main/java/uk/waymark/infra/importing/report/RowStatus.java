package uk.waymark.infra.importing.report;

/** What became of a row. */
public enum RowStatus {
    IMPORTED,
    /** Imported, as far as the warnings do not say otherwise. */
    IMPORTED_WITH_WARNINGS,
    /** Nothing of it could be applied; the warnings say why. */
    SKIPPED,
    /** Everything that can be applied is on record already. */
    ALREADY_PRESENT
}
