package uk.waymark.query.maturity;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.message.Fact;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.query.maturity.interval.IntervalKey;
import uk.waymark.query.maturity.interval.ItemFact;

/**
 * A projection that keeps every fact about an item, and what follows from all of them so far. Intervals are computed
 * anew from the facts each time, so that it does not matter in what order days arrive, or how often a fact does.
 */
@Component
@ProcessingGroup(MaturityProjection.VIEW)
public class MaturityProjection {

    public static final String VIEW = "maturity";

    private final AssessmentRows assessments;
    private final FactRows facts;
    private final IntervalRows intervals;

    MaturityProjection(AssessmentRows assessments, FactRows facts, IntervalRows intervals) {
        this.assessments = assessments;
        this.facts = facts;
        this.intervals = intervals;
    }

    @EventHandler
    void on(AssessmentOpened fact) {
        assessments.add(new AssessmentRow(fact.assessmentId(), fact.institutionId(), fact.frameworkId()));
    }

    @EventHandler
    void on(
            ItemEvent fact,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Provenance.ACTOR) @Nullable String actor) {
        assessments.opened(fact.assessmentId());
        ItemFact recorded = new ItemFact(version, recordedAt, actor == null ? null : UUID.fromString(actor), fact);
        IntervalKey.changedBy(fact).ifPresent(facet -> recompute(facet, recorded));
        facts.add(recorded);
    }

    /** Takes note of every other fact, so that the view's position advances. */
    @EventHandler
    void other(Fact fact) {}

    @ResetHandler
    void reset() {
        intervals.clear();
        facts.clear();
        assessments.clear();
    }

    private void recompute(IntervalKey facet, ItemFact newest) {
        var known = facet.facet().intervals(facts.aboutAndWith(facet, newest));
        intervals.know(facet, known, newest.recordedAt());
    }
}
