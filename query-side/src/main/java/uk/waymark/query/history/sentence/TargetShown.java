package uk.waymark.query.history.sentence;

import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.query.history.change.Value;

/** A target in the JSON of answers. */
record TargetShown(int level, @Nullable Due due, boolean reached) {

    TargetShown(Value.Target target) {
        this(target.level(), target.due(), target.reached());
    }
}
