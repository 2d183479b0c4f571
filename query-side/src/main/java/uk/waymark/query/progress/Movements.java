package uk.waymark.query.progress;

import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.AnswerOrder;
import uk.waymark.kernel.framework.Item;

/** The judgement of movements by the answers on both sides, never by the names of the facts in between. */
final class Movements {

    private Movements() {}

    /** Null if there is no answer on either side. */
    static @Nullable Movement between(@Nullable VersionedAnswer before, @Nullable VersionedAnswer after, Item item) {
        if (before == null || after == null) {
            return after != null ? Movement.NEW : before != null ? Movement.CHANGED : null;
        }
        if (!before.frameworkId().equals(after.frameworkId())) {
            return Movement.NOT_COMPARABLE;
        }
        return between(before.standing().answer(), after.standing().answer(), item);
    }

    private static Movement between(Answer before, Answer after, Item item) {
        return switch (AnswerOrder.compare(item, before, after)) {
            case ROSE -> Movement.ROSE;
            case FELL -> Movement.FELL;
            case SAME -> Movement.STAYED;
            case CHANGED -> Movement.CHANGED;
        };
    }
}
