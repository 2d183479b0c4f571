package uk.waymark.infra.plan.page.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.framework.Section;
import uk.waymark.query.directory.InstitutionState;

/** What the items that actions serve belong to. */
record Themes(FrameworkCatalogue catalogue, InstitutionState institution) {

    /** Place of a theme in its framework, and its title. */
    record Theme(int place, String title) {
        static final Theme NONE = new Theme(Integer.MAX_VALUE, "");
    }

    /** Of the first item that it serves; work may serve none that we know of. */
    Theme of(List<ItemRef> serves) {
        return serves.stream().findFirst().flatMap(this::theme).orElse(Theme.NONE);
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

    private Optional<Theme> theme(ItemRef ref) {
        return catalogue.framework(ref.frameworkId()).flatMap(framework -> {
            List<Section> sections = framework.sections();
            return IntStream.range(0, sections.size())
                    .filter(at -> sections.get(at).items().stream()
                            .anyMatch(item -> item.code().equals(ref.item())))
                    .mapToObj(at -> new Theme(at, sections.get(at).title()))
                    .findFirst();
        });
    }
}
