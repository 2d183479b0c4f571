package uk.waymark.query.maturity.interval;

import java.util.Optional;
import java.util.UUID;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.framework.ItemRef;

/** What the intervals of one kind are kept of. */
public record FacetOfItem(UUID assessmentId, ItemRef item, Facet facet) {

    /** Empty for evidence, practice and comments. */
    public static Optional<FacetOfItem> changedBy(ItemEvent fact) {
        return Facet.changedBy(fact).map(facet -> new FacetOfItem(fact.assessmentId(), fact.item(), facet));
    }
}
