package uk.waymark.infra.plan.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.kernel.framework.Descriptor;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.framework.Section;
import uk.waymark.query.directory.InstitutionState;
import uk.waymark.query.directory.InstitutionState.OpenAssessment;
import uk.waymark.query.maturity.FindMaturity;
import uk.waymark.query.maturity.ItemStanding;
import uk.waymark.query.maturity.Maturity;

/**
 * A reader that finds out where the items stand that actions are for. It asks one question for each assessment, however many
 * the actions.
 */
@Component
public class PositionReader {

    private final Reads reads;
    private final FrameworkCatalogue catalogue;

    PositionReader(Reads reads, FrameworkCatalogue catalogue) {
        this.reads = reads;
        this.catalogue = catalogue;
    }

    /** The frameworks that the institution answers. */
    public List<Framework> frameworks(InstitutionState institution) {
        return institution.assessments().stream()
                .flatMap(open -> catalogue.framework(open.frameworkId()).stream())
                .toList();
    }

    public Positions of(InstitutionState institution, Past past) {
        Map<ItemRef, Answered> answered = new HashMap<>();
        institution.assessments().forEach(open -> maturity(open, past, answered));
        Set<Framework> all = new LinkedHashSet<>(frameworks(institution));
        all.addAll(catalogue.frameworks());
        Map<ItemRef, Positions.Place> places = new LinkedHashMap<>();
        for (Framework framework : all) {
            for (Section section : framework.sections()) {
                PlanTheme theme = PlanTheme.of(framework, section);
                for (Item item : section.items()) {
                    ItemRef ref = new ItemRef(framework.id(), item.code());
                    places.put(ref, new Positions.Place(places.size(), theme, line(ref, item, answered.get(ref))));
                }
            }
        }
        return new Positions(places);
    }

    private void maturity(OpenAssessment open, Past past, Map<ItemRef, Answered> answered) {
        UUID id = open.assessmentId();
        Maturity maturity =
                reads.one(new FindMaturity(id, past.asAt(), past.knownAt()), Maturity.class, "assessmentId", id);
        maturity.items()
                .forEach(standing ->
                        answered.put(new ItemRef(maturity.frameworkId(), standing.item()), new Answered(id, standing)));
    }

    private static ItemLine line(ItemRef ref, Item item, @Nullable Answered answered) {
        return answered == null
                ? new ItemLine(ref, item.title(), null, null, null)
                : new ItemLine(ref, item.title(), answered.assessmentId(), answered.standing(), answered.aim(item));
    }

    private record Answered(UUID assessmentId, ItemStanding standing) {

        @Nullable
        String aim(Item item) {
            Descriptor aim = standing.target() == null
                    ? null
                    : item.levels().get(standing.target().level());
            return aim == null ? null : aim.text();
        }
    }
}
