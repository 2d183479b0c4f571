package uk.waymark.command.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.Item;

/**
 * Whether one answer falls short of another to the same item. No answer is neither a fall nor the start of one: giving
 * up an answer says nothing about how good the provision is.
 */
final class Fall {

    private Fall() {}

    /**
     * A lower level, band, agreement or count; a part that turns from yes to no; a year group that is no longer named.
     */
    static boolean between(@Nullable Answer before, @Nullable Answer after, Item item) {
        if (before == null || after == null || before.kind() != after.kind()) {
            return false;
        }
        return switch (after) {
            case Answer.Level now -> now.level() < ((Answer.Level) before).level();
            case Answer.Proportion now -> rank(now, item) < rank((Answer.Proportion) before, item);
            case Answer.Agreed now -> now.agreement().compareTo(((Answer.Agreed) before).agreement()) < 0;
            case Answer.Count now -> now.count() < ((Answer.Count) before).count();
            case Answer.Parts now -> !yes(now).containsAll(yes((Answer.Parts) before));
            case Answer.YearGroups now -> !now.yearGroups().containsAll(((Answer.YearGroups) before).yearGroups());
        };
    }

    private static int rank(Answer.Proportion answer, Item item) {
        return item.bands().indexOf(answer.proportion());
    }

    private static List<String> yes(Answer.Parts answer) {
        return answer.parts().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
