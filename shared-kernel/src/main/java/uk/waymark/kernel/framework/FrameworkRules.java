package uk.waymark.kernel.framework;

import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** The frameworks and items that can be named. A refusal of any other lists those that there are. */
public final class FrameworkRules {

    private FrameworkRules() {}

    /**
     * @param field what the request calls it
     * @throws CommandRefused if there is no such framework
     */
    public static Framework framework(String field, String frameworkId, FrameworkCatalogue catalogue) {
        return catalogue
                .framework(frameworkId)
                .orElseThrow(() -> new Refusal(
                                Code.UNKNOWN_FRAMEWORK,
                                field,
                                catalogue.frameworks().stream()
                                        .map(Framework::id)
                                        .toList(),
                                "There is no framework '%s'.".formatted(frameworkId))
                        .asException());
    }

    /**
     * @param field what the request calls it
     * @throws CommandRefused if the framework has no such item
     */
    public static Item item(String field, String code, Framework framework) {
        return framework
                .item(code)
                .orElseThrow(() -> new Refusal(
                                Code.UNKNOWN_ITEM,
                                field,
                                framework.items().stream().map(Item::code).toList(),
                                "%s has no item '%s'.".formatted(framework.id(), code))
                        .asException());
    }
}
