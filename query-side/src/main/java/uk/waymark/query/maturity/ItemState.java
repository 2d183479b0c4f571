package uk.waymark.query.maturity;

import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.query.maturity.interval.FacetState;
import uk.waymark.query.maturity.interval.StandingAnswer;
import uk.waymark.query.maturity.interval.StandingFlag;
import uk.waymark.query.maturity.interval.Target;

/** Everything that holds of one item on a day; null is what there is not. */
public record ItemState(
        @Nullable StandingAnswer answer,
        @Nullable Target target,
        @Nullable Flag flag) {

    /** An item of which nothing was said. */
    public static final ItemState NOTHING = new ItemState(null, null, null);

    ItemState with(FacetState state) {
        return switch (state) {
            case StandingAnswer given -> new ItemState(given, target, flag);
            case Target aim -> new ItemState(answer, aim, flag);
            case StandingFlag flagged -> new ItemState(answer, target, flagged.flag());
        };
    }
}
