package uk.waymark.infra.plan.page;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.plan.ServedItem;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.framework.Section;

/** The choices of items that an action can be said to serve: those of the frameworks that the institution answers. */
@Component
public class ItemChoices {

    private final PositionReader positions;

    ItemChoices(PositionReader positions) {
        this.positions = positions;
    }

    /** A section whose items can be chosen; {@code framework} is its title. */
    public record ItemGroup(String framework, String title, List<ItemChoice> items) {

        public boolean has(Iterable<?> chosen) {
            for (Object one : chosen) {
                if (items.stream().anyMatch(item -> item.value().equals(one.toString()))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** @param value the item with its framework, as forms send it */
    public record ItemChoice(String value, String code, String title) {}

    public List<ItemGroup> of(Site site) {
        return positions.frameworks(site.institution()).stream()
                .flatMap(framework -> framework.sections().stream().map(section -> group(framework, section)))
                .toList();
    }

    /** What was ticked, as wishes name it. */
    public static List<ServedItem> served(FormFields sent) {
        return sent.all("serves").stream().map(ItemChoices::served).toList();
    }

    private static ServedItem served(String value) {
        int space = value.indexOf(' ');
        return space < 0
                ? new ServedItem(value, "")
                : new ServedItem(value.substring(0, space), value.substring(space + 1));
    }

    private static ItemGroup group(Framework framework, Section section) {
        return new ItemGroup(
                framework.title(),
                section.code() + " " + section.title(),
                section.items().stream()
                        .map(item -> new ItemChoice(
                                new ItemRef(framework.id(), item.code()).toString(), item.code(), item.title()))
                        .toList());
    }
}
