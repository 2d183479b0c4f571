package uk.waymark.query.maturity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.AnswerKind;
import uk.waymark.kernel.framework.Item;

/**
 * A spread of answers: how many there are of each level that the items have ({@code "1"} to {@code "4"}), how many of
 * other kinds ({@code "answered"}), and how many items have none ({@code "unanswered"}, which comes last).
 */
public final class Distribution {

    private static final String ANSWERED = "answered";
    private static final String UNANSWERED = "unanswered";

    private Distribution() {}

    public static Map<String, Integer> of(List<Item> items, Stream<@Nullable Answer> answers) {
        Map<String, Integer> distribution = new LinkedHashMap<>();
        items.stream()
                .flatMap(item -> item.levels().keySet().stream())
                .sorted()
                .forEach(level -> distribution.put(level.toString(), 0));
        if (items.stream().map(Item::kind).anyMatch(kind -> kind != AnswerKind.LEVEL)) {
            distribution.put(ANSWERED, 0);
        }
        distribution.put(UNANSWERED, 0);
        answers.forEach(answer -> distribution.merge(column(answer), 1, Integer::sum));
        return distribution;
    }

    private static String column(@Nullable Answer answer) {
        return switch (answer) {
            case null -> UNANSWERED;
            case Answer.Level chosen -> String.valueOf(chosen.level());
            case Answer.Parts ignored -> ANSWERED;
            case Answer.Proportion ignored -> ANSWERED;
            case Answer.Agreed ignored -> ANSWERED;
            case Answer.YearGroups ignored -> ANSWERED;
            case Answer.Count ignored -> ANSWERED;
        };
    }
}
