package uk.waymark.infra.importing.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.choice.OnMatch;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.report.MatchingAction;
import uk.waymark.infra.importing.report.RowReport;

/** What can be done about the action of a row that may mean open ones, or says what another row says. */
record RowAction(RowReport report) {

    /** What the page shows as a choice. */
    private static final Set<String> SHOWN =
            Set.of(Warning.Code.MATCHES_ACTION.name(), Warning.Code.MATCHES_ACTIONS.name());

    /** The open action that it may mean. */
    public @Nullable MatchingAction match() {
        return matches().stream().findFirst().orElse(null);
    }

    /** All open actions that it may mean. */
    public List<MatchingAction> matches() {
        return report.parts().stream().flatMap(part -> part.matches().stream()).toList();
    }

    public boolean several() {
        return matches().size() > 1;
    }

    /** It says the same as a row above it. */
    public boolean repeats() {
        return says(Warning.Code.REPEATED_ROW);
    }

    /** Whether the row can become an action of its own: not if it made the one that it means. */
    public boolean canBeAdded() {
        return !says(Warning.Code.TAKEN_BACK);
    }

    /** Whether the row gives an action another time than it has. */
    public boolean canBeMoved() {
        return report.due() != null && matches().stream().anyMatch(match -> !Objects.equals(report.due(), match.due()));
    }

    /** Somebody has to say what becomes of it. */
    public boolean isDecided() {
        return match() != null || repeats();
    }

    /** Whether one of several is to be moved, and nobody has said which. */
    boolean isOwed(ChosenRows chosen) {
        return several()
                && chosen.onMatch(report.row()) == OnMatch.MOVE
                && matches().stream().noneMatch(match -> chosen.moves(report.row(), match.actionId()));
    }

    static boolean isShown(Warning warning) {
        return SHOWN.contains(warning.code());
    }

    private boolean says(Warning.Code code) {
        return report.warnings().stream().anyMatch(warning -> warning.code().equals(code.name()));
    }
}
