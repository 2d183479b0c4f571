package uk.waymark.infra.importing.choice;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.infra.platform.people.Person;

/**
 * The choice of what is wanted of the rows of a plan.
 *
 * @param byRow by the line on which the row starts
 * @param others of rows that are not there
 * @param items by the line of a row, the item that it is for, where the row leaves that open
 * @param kinds by label, whether a name that is new is that of a person or of a group, where its words do not say so
 */
public record RowChoices(
        Map<Long, RowChoice> byRow, RowChoice others, Map<Long, String> items, Map<String, Person.Kind> kinds) {

    public RowChoices {
        byRow = Map.copyOf(byRow);
        items = Map.copyOf(items);
        kinds = Map.copyOf(kinds);
    }

    private RowChoices(Map<Long, RowChoice> byRow, RowChoice others) {
        this(byRow, others, Map.of(), Map.of());
    }

    public RowChoices with(Map<Long, String> saidOfRows, Map<String, Person.Kind> saidOfNames) {
        return new RowChoices(byRow, others, saidOfRows, saidOfNames);
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
