package uk.waymark.kernel.framework;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The order in which one answer to an item stands to an earlier one: the only judgement of what rose and what fell. */
public enum AnswerOrder {
    /** A higher level, band, agreement or count; another part or year group and none lost. */
    ROSE,
    /** A lower level, band, agreement or count; a part or year group lost, whatever was won instead. */
    FELL,
    SAME,
    /** Another answer that is neither higher nor lower: of another kind, or a band that the item does not have. */
    CHANGED;

    public static AnswerOrder compare(Item item, Answer from, Answer to) {
        if (from.equals(to)) {
            return SAME;
        }
        if (from.kind() != to.kind()) {
            return CHANGED;
        }
        return switch (to) {
            case Answer.Level now -> byRank(((Answer.Level) from).level(), now.level());
            case Answer.Proportion now -> byBand(item, (Answer.Proportion) from, now);
            case Answer.Agreed now ->
                byRank(
                        ((Answer.Agreed) from).agreement().ordinal(),
                        now.agreement().ordinal());
            case Answer.Count now -> byRank(((Answer.Count) from).count(), now.count());
            case Answer.Parts now -> byReach(yes((Answer.Parts) from), yes(now));
            case Answer.YearGroups now ->
                byReach(Set.copyOf(((Answer.YearGroups) from).yearGroups()), Set.copyOf(now.yearGroups()));
        };
    }

    private static AnswerOrder byBand(Item item, Answer.Proportion from, Answer.Proportion to) {
        int was = item.bands().indexOf(from.proportion());
        int is = item.bands().indexOf(to.proportion());
        return was < 0 || is < 0 ? CHANGED : byRank(was, is);
    }

    private static AnswerOrder byRank(int was, int is) {
        return is > was ? ROSE : is < was ? FELL : SAME;
    }

    private static AnswerOrder byReach(Set<?> was, Set<?> is) {
        if (!is.containsAll(was)) {
            return FELL;
        }
        return was.containsAll(is) ? SAME : ROSE;
    }

    private static Set<String> yes(Answer.Parts answer) {
        return answer.parts().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
