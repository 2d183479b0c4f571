package uk.waymark.kernel.framework;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One statement or criterion.
 *
 * @param levels for kind LEVEL: the levels that the item has; an absent one cannot be chosen
 * @param parts for kind PARTS: wording by letter
 * @param bands for kind PROPORTION: the bands, lowest first
 * @param yearGroups for kind YEAR_GROUPS: those that can be named
 * @param note what a reader must know about how the words came here, or null if nothing; never the publisher's words
 */
public record Item(
        String code,
        String title,
        AnswerKind kind,
        SortedMap<Integer, Descriptor> levels,
        Map<String, String> parts,
        List<String> bands,
        SortedSet<Integer> yearGroups,
        @Nullable String note) {

    public Item(
            String code,
            String title,
            AnswerKind kind,
            SortedMap<Integer, Descriptor> levels,
            Map<String, String> parts,
            List<String> bands,
            SortedSet<Integer> yearGroups) {
        this(code, title, kind, levels, parts, bands, yearGroups, null);
    }
}
