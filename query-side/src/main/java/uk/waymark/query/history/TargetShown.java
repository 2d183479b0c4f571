package uk.waymark.query.history;

import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;

/** A target in the JSON of answers. */
record TargetShown(int level, @Nullable Due due, boolean reached) {

    TargetShown(Value.Target target) {
        this(target.level(), target.due(), target.reached());
    }
}
