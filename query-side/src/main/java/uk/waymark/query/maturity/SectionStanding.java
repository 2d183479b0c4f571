package uk.waymark.query.maturity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.AnswerKind;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.Section;

/**
 * How the items of a section are spread. A spread and never an average: levels are an order, not quantities.
 *
 * @param section its code
 * @param benchmarks the Gatsby Benchmarks that it stands for
 * @param distribution number of items by level, for the levels that its items have ({@code "1"} to {@code "4"}); items
 *     of other kinds are counted as {@code "answered"}; {@code "unanswered"} comes last
 */
public record SectionStanding(
        String section, String title, List<Integer> benchmarks, Map<String, Integer> distribution) {

    private static final String ANSWERED = "answered";
    private static final String UNANSWERED = "unanswered";

    static SectionStanding of(Section section, List<ItemStanding> items) {
        Map<String, Integer> distribution = new LinkedHashMap<>();
        section.items().stream()
                .flatMap(item -> item.levels().keySet().stream())
                .sorted()
                .forEach(level -> distribution.put(level.toString(), 0));
        if (section.items().stream().map(Item::kind).anyMatch(kind -> kind != AnswerKind.LEVEL)) {
            distribution.put(ANSWERED, 0);
        }
        distribution.put(UNANSWERED, 0);
        items.forEach(item -> distribution.merge(column(item.answer()), 1, Integer::sum));
        return new SectionStanding(section.code(), section.title(), section.benchmarks(), distribution);
    }

    private static String column(@Nullable Answer answer) {
        return switch (answer) {
            case null -> UNANSWERED;
            case Answer.Level chosen -> String.valueOf(chosen.level());
            default -> ANSWERED;
        };
    }
}
