package uk.waymark.infra.importing;

/** What became of one thing that a row brings. */
public record PartReport(ImportPart part, PartOutcome outcome) {}
