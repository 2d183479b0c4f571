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
        return switch (before) {
            case Answer.Level(int was) when after instanceof Answer.Level(int is) -> byRank(was, is);
            case Answer.Count(int was) when after instanceof Answer.Count(int is) -> byRank(was, is);
            case Answer.Agreed(var was) when after instanceof Answer.Agreed(var is) ->
                byRank(was.ordinal(), is.ordinal());
            case Answer.Proportion(String was) when after instanceof Answer.Proportion(String is) ->
                byRank(item.bands().indexOf(was), item.bands().indexOf(is));
            case Answer.Parts(var was) when after instanceof Answer.Parts(var is) -> byReach(yes(was), yes(is));
            case Answer.YearGroups(var was) when after instanceof Answer.YearGroups(var is) ->
                byReach(Set.copyOf(was), Set.copyOf(is));
            default -> Movement.CHANGED;
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

    private static Set<String> yes(Map<String, Boolean> parts) {
        return parts.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
