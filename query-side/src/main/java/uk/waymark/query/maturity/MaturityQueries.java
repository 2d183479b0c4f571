package uk.waymark.query.maturity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.framework.Section;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewPositions;

/**
 * A query handler that answers what stands where. The frameworks' words come from the catalogue: rows do not repeat
 * them.
 */
@Component
public class MaturityQueries {

    private final Standings standings;
    private final FactRows facts;
    private final ReadableFact.Reader reader;
    private final ViewPositions positions;
    private final FrameworkCatalogue catalogue;
    private final Clock clock;

    MaturityQueries(
            Standings standings,
            FactRows facts,
            ReadableFact.Reader reader,
            ViewPositions positions,
            FrameworkCatalogue catalogue,
            Clock clock) {
        this.standings = standings;
        this.facts = facts;
        this.reader = reader;
        this.positions = positions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @QueryHandler
    Optional<Maturity> find(FindMaturity query) {
        Moment moment = Moment.of(query.asAt(), query.knownAt(), clock);
        return standings.assessment(query.assessmentId()).map(assessment -> maturity(assessment, moment));
    }

    @QueryHandler
    Optional<ItemDetail> find(FindItem query) {
        Moment moment = Moment.of(query.asAt(), query.knownAt(), clock);
        return standings
                .assessment(query.assessmentId())
                .flatMap(assessment -> framework(assessment).sections().stream()
                        .flatMap(section -> section.items().stream()
                                .filter(item -> item.code().equals(query.item()))
                                .map(item -> detail(assessment, section, item, moment)))
                        .findFirst());
    }

    private Maturity maturity(AssessmentRow assessment, Moment moment) {
        long version = version(assessment.assessmentId());
        Map<ItemRef, ItemState> states = standings.at(assessment.assessmentId(), moment);
        List<ItemStanding> items = new ArrayList<>();
        List<SectionStanding> sections = new ArrayList<>();
        for (Section section : framework(assessment).sections()) {
            List<ItemStanding> own = section.items().stream()
                    .map(item -> standing(assessment, section, item, states))
                    .toList();
            items.addAll(own);
            sections.add(SectionStanding.of(section, own));
        }
        return new Maturity(
                assessment.assessmentId(),
                assessment.institutionId(),
                assessment.frameworkId(),
                moment.asAt(),
                moment.knownAt(),
                version,
                items,
                sections);
    }

    private ItemDetail detail(AssessmentRow assessment, Section section, Item item, Moment moment) {
        UUID id = assessment.assessmentId();
        long version = version(id);
        ItemRef ref = new ItemRef(assessment.frameworkId(), item.code());
        List<ReadableFact> readable = reader.read(facts.recordedBy(id, ref, moment));
        ItemTexts texts = new ItemTexts(readable, moment.asAt());
        return new ItemDetail(
                id,
                assessment.frameworkId(),
                moment.asAt(),
                moment.knownAt(),
                version,
                standing(assessment, section, item, standings.at(id, moment)),
                new ItemEntries(readable, moment.asAt()).list(),
                texts.evidence(),
                texts.practice(),
                texts.comments());
    }

    private static ItemStanding standing(
            AssessmentRow assessment, Section section, Item item, Map<ItemRef, ItemState> states) {
        ItemRef ref = new ItemRef(assessment.frameworkId(), item.code());
        return ItemStanding.of(section, item, states.getOrDefault(ref, ItemState.NOTHING));
    }

    private Framework framework(AssessmentRow assessment) {
        return catalogue
                .framework(assessment.frameworkId())
                .orElseThrow(() -> new IllegalStateException("framework " + assessment.frameworkId() + " of assessment "
                        + assessment.assessmentId() + " is not in the catalogue"));
    }

    /** Read before the rows: they may be newer than the version says, never older. */
    private long version(UUID assessmentId) {
        return positions.of(MaturityProjection.VIEW, assessmentId).orElse(0L);
    }
}
