package uk.waymark.query.history.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/**
 * The change that a fact made.
 *
 * @param items the items that it is about
 * @param subject the words by which people know the thing: an action's wording, a review's title, the evidence
 * @param reason why
 * @param text what was written with the fact
 * @param from what the thing was before
 * @param to what it is after
 */
public record FactChange(
        List<ItemRef> items,
        @Nullable ErasableText subject,
        @Nullable ErasableText reason,
        @Nullable ErasableText text,
        Value from,
        Value to) {

    static FactChange plain() {
        return about(List.of());
    }

    static FactChange about(List<ItemRef> items) {
        return new FactChange(items, null, null, null, Value.NOTHING, Value.NOTHING);
    }

    FactChange of(@Nullable ErasableText thing) {
        return new FactChange(items, thing, reason, text, from, to);
    }

    FactChange because(@Nullable ErasableText why) {
        return new FactChange(items, subject, why, text, from, to);
    }

    FactChange saying(@Nullable ErasableText words) {
        return new FactChange(items, subject, reason, words, from, to);
    }

    FactChange fromTo(Value before, Value after) {
        return new FactChange(items, subject, reason, text, before, after);
    }
}
