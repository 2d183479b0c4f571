package uk.waymark.query.maturity.interval;

import java.util.List;
import java.util.Optional;
import uk.waymark.kernel.assessment.event.FlagEvent;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.NoteEvent;
import uk.waymark.kernel.assessment.event.ResponseEvent;
import uk.waymark.kernel.assessment.event.TargetEvent;
import uk.waymark.kernel.fact.FactFamilies;

/** A facet of an item: something about it that changes over time by itself. */
public enum ItemFacet {
    ANSWER(StandingAnswer.class, ResponseEvent.class) {
        @Override
        public List<Interval> intervals(List<ItemFact> facts) {
            return AnswerIntervals.of(facts);
        }
    },
    TARGET(Target.class, TargetEvent.class) {
        @Override
        public List<Interval> intervals(List<ItemFact> facts) {
            return TargetIntervals.of(facts);
        }
    },
    FLAG(StandingFlag.class, FlagEvent.class) {
        @Override
        public List<Interval> intervals(List<ItemFact> facts) {
            return FlagIntervals.of(facts);
        }
    };

    private final Class<? extends FacetState> state;
    private final Class<? extends ItemEvent> facts;

    ItemFacet(Class<? extends FacetState> state, Class<? extends ItemEvent> facts) {
        this.state = state;
        this.facts = facts;
    }

    /** The facet that the fact changes; empty for evidence, practice and comments. */
    static Optional<ItemFacet> changedBy(ItemEvent fact) {
        return switch (fact) {
            case ResponseEvent ignored -> Optional.of(ANSWER);
            case TargetEvent ignored -> Optional.of(TARGET);
            case FlagEvent ignored -> Optional.of(FLAG);
            case NoteEvent ignored -> Optional.empty();
        };
    }

    /** What held when, in order of days and without overlaps, as these facts of one item tell it. */
    public abstract List<Interval> intervals(List<ItemFact> facts);

    public Class<? extends FacetState> state() {
        return state;
    }

    public List<String> factNames() {
        return FactFamilies.types(facts).map(FactFamilies::name).sorted().toList();
    }
}
