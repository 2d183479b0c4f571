package uk.waymark.query.maturity;

import java.util.List;
import java.util.Map;
import uk.waymark.kernel.framework.Section;

/**
 * The spread of the items of a section. It is never an average: levels are an order, not quantities.
 *
 * @param section its code
 * @param benchmarks the Gatsby Benchmarks that it stands for
 * @param distribution number of items by level, for the levels that its items have ({@code "1"} to {@code "4"}); items
 *     of other kinds are counted as {@code "answered"}; {@code "unanswered"} comes last
 */
public record SectionStanding(
        String section, String title, List<Integer> benchmarks, Map<String, Integer> distribution) {

    static SectionStanding of(Section section, List<ItemStanding> items) {
        return new SectionStanding(
                section.code(),
                section.title(),
                section.benchmarks(),
                Distribution.of(section.items(), items.stream().map(ItemStanding::answer)));
    }
}
