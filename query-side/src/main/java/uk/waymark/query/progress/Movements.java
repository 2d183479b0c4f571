package uk.waymark.query.progress;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.Item;

/** Judges movements by the answers on both sides, never by the names of the facts in between. */
final class Movements {

    private Movements() {}

    /** Null if there is no answer on either side. */
    static @Nullable Movement between(@Nullable AnsweredIn before, @Nullable AnsweredIn after, Item item) {
        if (before == null || after == null) {
            return after != null ? Movement.NEW : before != null ? Movement.CHANGED : null;
        }
        if (!before.frameworkId().equals(after.frameworkId())) {
            return Movement.NOT_COMPARABLE;
        }
        return between(before.standing().answer(), after.standing().answer(), item);
    }

    private static Movement between(Answer before, Answer after, Item item) {
        if (before.equals(after)) {
            return Movement.STAYED;
        }
        if (before.kind() != after.kind()) {
            return Movement.CHANGED;
        }
        return switch (before.kind()) {
            case LEVEL, PROPORTION, AGREEMENT, COUNT -> byRank(rank(before, item), rank(after, item));
            case PARTS, YEAR_GROUPS -> byReach(reach(before), reach(after));
        };
    }

    private static int rank(Answer answer, Item item) {
        return switch (answer) {
            case Answer.Level chosen -> chosen.level();
            case Answer.Proportion chosen -> item.bands().indexOf(chosen.proportion());
            case Answer.Agreed chosen -> chosen.agreement().ordinal();
            case Answer.Count counted -> counted.count();
            default -> throw new IllegalArgumentException(answer.kind() + " has no order");
        };
    }

    private static Set<?> reach(Answer answer) {
        return switch (answer) {
            case Answer.Parts given -> yes(given);
            case Answer.YearGroups named -> Set.copyOf(named.yearGroups());
            default -> throw new IllegalArgumentException(answer.kind() + " has an order");
        };
    }

    private static Movement byRank(int was, int is) {
        return is > was ? Movement.ROSE : Movement.FELL;
    }

    /** More is a rise if nothing was lost for it. */
    private static Movement byReach(Set<?> was, Set<?> is) {
        if (is.containsAll(was)) {
            return Movement.ROSE;
        }
        return was.containsAll(is) ? Movement.FELL : Movement.CHANGED;
    }

    private static Set<String> yes(Answer.Parts answer) {
        return answer.parts().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
