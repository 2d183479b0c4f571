package uk.waymark.infra.importing.report;

/** What became of one thing that a row brings. */
public record PartReport(ImportPart part, PartOutcome outcome) {}
