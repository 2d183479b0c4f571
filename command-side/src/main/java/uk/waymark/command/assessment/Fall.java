package uk.waymark.command.assessment;

import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.AnswerOrder;
import uk.waymark.kernel.framework.Item;

/**
 * The rule that says whether one answer falls short of another to the same item. No answer is neither a fall nor the
 * start of one: giving up an answer says nothing about how good the provision is.
 */
final class Fall {

    private Fall() {}

    static boolean between(@Nullable Answer before, @Nullable Answer after, Item item) {
        return before != null && after != null && AnswerOrder.compare(item, before, after) == AnswerOrder.FELL;
    }
}
