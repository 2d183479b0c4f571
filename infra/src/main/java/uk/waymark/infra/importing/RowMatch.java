package uk.waymark.infra.importing;

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

    /** Names the action. */
    static Warning warning(RowReading row, ActionState match) {
        String choice = row.due() == null
                ? "another one can be added; the row gives no time to move it to."
                : "it can be moved, or another one added.";
        return Warning.of(
                Warning.Code.MATCHES_ACTION,
                "An open action of item " + row.item() + " has these words already: '" + match.description() + "' ("
                        + SAY.due(match.due()) + ", " + match.actionId()
                        + "). No action was added; " + choice);
    }
}
