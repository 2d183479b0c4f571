package uk.waymark.command.action;

import java.util.List;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The items that a piece of work serves: at least one, of any frameworks that are in the catalogue. */
final class ServedItems {

    private static final String FIELD = "serves";

    private ServedItems() {}

    /** In the order in which they were named, once each. */
    static List<ItemRef> of(List<ItemRef> asked, FrameworkCatalogue catalogue) {
        if (asked.isEmpty()) {
            throw Refusal.of(Code.VALUE_NOT_ALLOWED, FIELD, "An action serves at least one item: name it.")
                    .asException();
        }
        asked.forEach(ref -> refuseIfUnknown(ref, catalogue));
        return asked.stream().distinct().toList();
    }

    private static void refuseIfUnknown(ItemRef ref, FrameworkCatalogue catalogue) {
        Framework framework = catalogue
                .framework(ref.frameworkId())
                .orElseThrow(() -> unknownFramework(ref, catalogue).asException());
        if (framework.item(ref.item()).isEmpty()) {
            throw new Refusal(
                            Code.UNKNOWN_ITEM,
                            FIELD,
                            framework.items().stream().map(Item::code).toList(),
                            "%s has no item '%s'.".formatted(framework.id(), ref.item()))
                    .asException();
        }
    }

    private static Refusal unknownFramework(ItemRef ref, FrameworkCatalogue catalogue) {
        return new Refusal(
                Code.UNKNOWN_FRAMEWORK,
                FIELD,
                catalogue.frameworks().stream().map(Framework::id).toList(),
                "There is no framework '%s'.".formatted(ref.frameworkId()));
    }
}
