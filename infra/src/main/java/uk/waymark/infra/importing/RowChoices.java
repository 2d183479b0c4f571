package uk.waymark.infra.importing;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The choice of what is wanted of the rows of a plan.
 *
 * @param byRow by the line on which the row starts
 * @param others of rows that are not there
 */
public record RowChoices(Map<Long, RowChoice> byRow, RowChoice others) {

    public RowChoices {
        byRow = Map.copyOf(byRow);
    }

    public static RowChoices everything() {
        return everything(OnMatch.REPORT, Set.of());
    }

    /** @param falls lines of the rows that may let an answer fall or change a target, for the reason of the import */
    public static RowChoices everything(OnMatch onMatch, Collection<Long> falls) {
        Map<Long, RowChoice> named = falls.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), line -> RowChoice.evenIfItFalls(onMatch)));
        return new RowChoices(named, RowChoice.whole(onMatch));
    }

    /** Of rows that are not there everything, except what falls. */
    public static RowChoices everythingBut(Map<Long, RowChoice> chosen) {
        return new RowChoices(chosen, RowChoice.whole(OnMatch.REPORT));
    }

    /** Rows that are not there are left out. */
    public static RowChoices only(Map<Long, RowChoice> chosen) {
        return new RowChoices(chosen, RowChoice.NOTHING);
    }

    public RowChoice of(long line) {
        return byRow.getOrDefault(line, others);
    }
}
