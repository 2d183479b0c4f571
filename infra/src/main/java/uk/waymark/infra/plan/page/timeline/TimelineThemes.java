package uk.waymark.infra.plan.page.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.framework.Section;
import uk.waymark.query.directory.InstitutionState;

/** The themes that actions on the timeline belong to, by the items that they serve. */
record TimelineThemes(FrameworkCatalogue catalogue, InstitutionState institution) {

    /** The place of a theme in its framework, and its title. */
    record ThemePlace(int place, String title) {
        static final ThemePlace NONE = new ThemePlace(Integer.MAX_VALUE, "");
    }

    /** Of the first item that it serves; work may serve none that we know of. */
    ThemePlace of(List<ItemRef> serves) {
        return serves.stream().findFirst().flatMap(this::theme).orElse(ThemePlace.NONE);
    }

    /** The page of the item; null if the institution does not answer that framework. */
    @Nullable
    String page(ItemRef ref) {
        return institution.assessments().stream()
                .filter(one -> one.frameworkId().equals(ref.frameworkId()))
                .map(one -> "/assessments/" + one.assessmentId() + "/items/" + ref.item())
                .findFirst()
                .orElse(null);
    }

    private Optional<ThemePlace> theme(ItemRef ref) {
        return catalogue.framework(ref.frameworkId()).flatMap(framework -> {
            List<Section> sections = framework.sections();
            return IntStream.range(0, sections.size())
                    .filter(at -> sections.get(at).items().stream()
                            .anyMatch(item -> item.code().equals(ref.item())))
                    .mapToObj(at -> new ThemePlace(at, sections.get(at).title()))
                    .findFirst();
        });
    }
}
