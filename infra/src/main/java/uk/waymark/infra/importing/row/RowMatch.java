package uk.waymark.infra.importing.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.infra.frame.layout.InWords;
import uk.waymark.infra.importing.reading.NormalisedWords;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.text.Listing;
import uk.waymark.query.timeline.ActionState;

/** Compares a row with the open action that has its item and its words. */
final class RowMatch {

    private static final InWords SAY = new InWords();
    private static final String NO_TIME = "the row gives no time to move it to.";

    private RowMatch() {}

    /** What is ongoing stays one action over the years. */
    static boolean goesOn(RowReading row, ActionState match) {
        return row.due() instanceof Due.Ongoing && row.due().equals(match.due()) && hasSameOwners(row, match);
    }

    private static boolean hasSameOwners(RowReading row, ActionState match) {
        return names(row.owners()).equals(names(match.owners()));
    }

    private static Set<NormalisedWords> names(List<String> owners) {
        return owners.stream().map(NormalisedWords::of).collect(Collectors.toSet());
    }

    /** Says so if the action has other owners than the row. */
    static Optional<Warning> keptOwners(RowReading row, ActionState match) {
        return hasSameOwners(row, match)
                ? Optional.empty()
                : Optional.of(Warning.of(
                        Warning.Code.OWNERS_KEPT,
                        "The action is only moved: its owners stay " + Listing.and(match.owners())
                                + ". Reassign it if the row's owners are meant."));
    }

    /** Names the action that a row moved away from, and can go back to. */
    static Warning takenBack(RowReading row, ActionState action) {
        return Warning.of(
                Warning.Code.TAKEN_BACK,
                "This row is the action '" + action.description() + "', which another row has moved since: it is "
                        + shown(action) + ". Nothing was moved; "
                        + (row.due() == null ? NO_TIME : "it can be moved back."));
    }

    static Warning repeated(long line) {
        return Warning.of(
                Warning.Code.REPEATED_ROW,
                "This row says the same as row " + line
                        + ": no second action was planned. Another one can be added, if that is meant.");
    }

    /** Names the actions, of which there is at least one. */
    static Warning warning(RowReading row, List<ActionState> matches) {
        return matches.size() == 1 ? warning(row, matches.getFirst()) : several(row, matches);
    }

    private static Warning several(RowReading row, List<ActionState> matches) {
        String named = matches.stream().map(RowMatch::shown).collect(Collectors.joining("; "));
        return Warning.of(
                Warning.Code.MATCHES_ACTIONS,
                matches.size() + " open actions of item " + row.item() + " have these words already: '"
                        + matches.getFirst().description() + "' (" + named + "). No action was moved or added; "
                        + (row.due() == null
                                ? "another one can be added; " + NO_TIME
                                : "say which one is to be moved, or add another."));
    }

    private static String shown(ActionState action) {
        return SAY.due(action.due()) + ", " + action.actionId();
    }

    private static Warning warning(RowReading row, ActionState match) {
        String choice =
                row.due() == null ? "another one can be added; " + NO_TIME : "it can be moved, or another one added.";
        return Warning.of(
                Warning.Code.MATCHES_ACTION,
                "An open action of item " + row.item() + " has these words already: '" + match.description() + "' ("
                        + shown(match) + "). No action was added; " + choice);
    }
}
