package uk.waymark.infra.importing.report;

import org.jspecify.annotations.Nullable;

/**
 * What became of one thing that a row brings.
 *
 * @param needsReason it lets an answer fall or changes a target, so it is applied only with a reason of its own
 * @param replaces the level of what stands where that is to fall or to change; null if it is no level
 * @param match the open action that the row may mean; null if there is none
 */
public record PartReport(
        ImportPart part,
        PartOutcome outcome,
        boolean needsReason,
        @Nullable Integer replaces,
        @Nullable MatchingAction match) {}
