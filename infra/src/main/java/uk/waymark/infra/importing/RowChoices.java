package uk.waymark.infra.importing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.report.ImportPart;

/**
 * Which parts of which rows are wanted.
 *
 * @param chosen by the line on which the row starts, rows that are not there are left out; null for everything
 */
public record RowChoices(@Nullable Map<Long, Set<ImportPart>> chosen) {

    public RowChoices {
        chosen = chosen == null ? null : Map.copyOf(chosen);
    }

    public static RowChoices everything() {
        return new RowChoices(null);
    }

    public Set<ImportPart> of(long line) {
        return chosen == null ? EnumSet.allOf(ImportPart.class) : chosen.getOrDefault(line, Set.of());
    }
}
