package uk.waymark.command.action;

import java.util.List;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.FrameworkRules;
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
        for (int i = 0; i < asked.size(); i++) {
            refuseIfUnknown("%s[%d]".formatted(FIELD, i), asked.get(i), catalogue);
        }
        return asked.stream().distinct().toList();
    }

    private static void refuseIfUnknown(String field, ItemRef ref, FrameworkCatalogue catalogue) {
        Framework framework = FrameworkRules.framework(field + ".frameworkId", ref.frameworkId(), catalogue);
        FrameworkRules.item(field + ".item", ref.item(), framework);
    }
}
