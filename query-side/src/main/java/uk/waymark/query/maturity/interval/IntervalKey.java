package uk.waymark.query.maturity.interval;

import java.util.Optional;
import java.util.UUID;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.framework.ItemRef;

/** The key of intervals: one facet of one item of an assessment. */
public record IntervalKey(UUID assessmentId, ItemRef item, ItemFacet facet) {

    /** Empty for evidence, practice and comments. */
    public static Optional<IntervalKey> changedBy(ItemEvent fact) {
        return ItemFacet.changedBy(fact).map(facet -> new IntervalKey(fact.assessmentId(), fact.item(), facet));
    }
}
