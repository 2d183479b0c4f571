package uk.waymark.infra.importing.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing that a row brings.
 *
 * @param needsReason it lets an answer fall or changes a target, so it is applied only with a reason of its own
 * @param replaces the level of what stands where that is to fall or to change; null if it is no level
 * @param match the open action that the row may mean; null if there is none
 * @param others further open actions that it may mean just as well
 */
public record PartReport(
        ImportPart part,
        PartOutcome outcome,
        boolean needsReason,
        @Nullable Integer replaces,
        @Nullable MatchingAction match,

        @Schema(description = "Further open actions that the row may mean just as well")
        List<MatchingAction> others) {

    /** Reports that were kept before there were others say nothing of them. */
    public PartReport {
        others = Objects.requireNonNullElse(others, List.of());
    }

    /** @param matches the open actions that it may mean; none if it is not one of them */
    public static PartReport of(
            ImportPart part,
            PartOutcome outcome,
            boolean needsReason,
            @Nullable Integer replaces,
            List<MatchingAction> matches) {
        return new PartReport(
                part,
                outcome,
                needsReason,
                replaces,
                matches.isEmpty() ? null : matches.getFirst(),
                matches.stream().skip(1).toList());
    }

    /** All open actions that it may mean. */
    public List<MatchingAction> matches() {
        return Stream.concat(Stream.ofNullable(match), others.stream()).toList();
    }
}
