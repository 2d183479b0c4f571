package uk.waymark.infra.importing.choice;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.report.ImportPart;

/**
 * What is wanted of a row.
 *
 * @param parts what of it is to be imported
 * @param falls which parts may, for a reason, let an answer fall or change a target
 * @param onMatch what is to be done if its action matches one that is open
 * @param moved which action is to be moved, if the row matches several; null if nobody said
 * @param reason why; null if the reason of the import says it
 */
public record RowChoice(
        Set<ImportPart> parts,
        Set<ImportPart> falls,
        OnMatch onMatch,
        @Nullable UUID moved,
        @Nullable String reason) {

    private static final Set<ImportPart> WHOLE = Set.copyOf(EnumSet.allOf(ImportPart.class));

    /** Nothing of the row. */
    static final RowChoice NOTHING = new RowChoice(Set.of(), Set.of(), OnMatch.REPORT, null, null);

    /** All of the row, except what falls. */
    public static RowChoice whole(OnMatch onMatch) {
        return new RowChoice(WHOLE, Set.of(), onMatch, null, null);
    }

    /** All of the row. */
    public static RowChoice evenIfItFalls(OnMatch onMatch) {
        return new RowChoice(WHOLE, WHOLE, onMatch, null, null);
    }
}
