package uk.waymark.query.maturity.interval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ItemUnflagged;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.assessment.event.TargetDropped;
import uk.waymark.kernel.assessment.event.TargetReached;
import uk.waymark.kernel.assessment.event.TargetReopened;
import uk.waymark.kernel.assessment.event.TargetRevised;
import uk.waymark.kernel.assessment.event.TargetSet;

/** What changes of an item over time, each on its own. */
public enum Facet {
    ANSWER(
            StandingAnswer.class,
            ResponseSubmitted.class,
            ResponseRevised.class,
            ResponseReaffirmed.class,
            ResponseWithdrawn.class,
            ResponseRetracted.class) {
        @Override
        public List<Interval> intervals(List<ItemFact> facts) {
            return AnswerIntervals.of(facts);
        }
    },
    TARGET(
            Target.class,
            TargetSet.class,
            TargetRevised.class,
            TargetReached.class,
            TargetReopened.class,
            TargetDropped.class) {
        @Override
        public List<Interval> intervals(List<ItemFact> facts) {
            return TargetIntervals.of(facts);
        }
    },
    FLAG(Flagged.class, ItemFlagged.class, ItemUnflagged.class) {
        @Override
        public List<Interval> intervals(List<ItemFact> facts) {
            return FlagIntervals.of(facts);
        }
    };

    private final Class<? extends FacetState> state;
    private final Set<Class<? extends ItemEvent>> facts;

    @SafeVarargs
    Facet(Class<? extends FacetState> state, Class<? extends ItemEvent>... facts) {
        this.state = state;
        this.facts = Set.of(facts);
    }

    /** The facet that the fact changes; empty for evidence, practice and comments. */
    static Optional<Facet> changedBy(ItemEvent fact) {
        return Arrays.stream(values())
                .filter(facet -> facet.facts.contains(fact.getClass()))
                .findFirst();
    }

    /** What held when, in order of days and without overlaps, as these facts of one item tell it. */
    public abstract List<Interval> intervals(List<ItemFact> facts);

    public Class<? extends FacetState> state() {
        return state;
    }

    public List<String> factNames() {
        return facts.stream().map(Class::getSimpleName).sorted().toList();
    }
}
