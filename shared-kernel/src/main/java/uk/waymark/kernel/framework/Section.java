package uk.waymark.kernel.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A theme (CIMM) or benchmark (Gatsby).
 *
 * @param benchmarks numbers of the Gatsby Benchmarks that the section stands for; may be empty
 * @param note what a reader must know about how the words came here, or null if nothing; never the publisher's words
 */
public record Section(
        String code,
        String title,
        List<Integer> benchmarks,
        List<Item> items,
        @Nullable String note) {

    public Section(String code, String title, List<Integer> benchmarks, List<Item> items) {
        this(code, title, benchmarks, items, null);
    }
}
