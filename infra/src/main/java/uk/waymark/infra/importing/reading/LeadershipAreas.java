package uk.waymark.infra.importing.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;

/** An index that finds the item that a leadership area stands for, by its code or by its title. */
final class LeadershipAreas {

    private static final Pattern CODE_AND_TITLE =
            Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})(?!\\d)(.*)", Pattern.DOTALL);

    private static final double SAME_TITLE = 0.85;

    private final Framework framework;

    LeadershipAreas(Framework framework) {
        this.framework = framework;
    }

    /** Empty if neither code nor title is one of the framework's; says so in the warnings. */
    Optional<Item> item(String area, List<Warning> warnings) {
        Matcher matcher = CODE_AND_TITLE.matcher(area.strip());
        if (!matcher.matches()) {
            return byTitle(area, "'" + shortened(area) + "' has no item code", warnings);
        }
        String code = Integer.parseInt(matcher.group(1)) + "." + Integer.parseInt(matcher.group(2));
        String title = matcher.group(3);
        Optional<Item> item = framework.item(code);
        if (item.isEmpty()) {
            return byTitle(title, framework.id() + " has no item " + code, warnings);
        }
        item.filter(found -> !NormalisedWords.of(title).isEmpty() && !sameTitle(found, title))
                .ifPresent(found -> warnings.add(titleDiffers(found, title)));
        return item;
    }

    private Optional<Item> byTitle(String title, String why, List<Warning> warnings) {
        List<Item> titled = framework.items().stream()
                .filter(item -> sameTitle(item, title))
                .toList();
        if (titled.size() != 1) {
            warnings.add(Warning.of(
                    Warning.Code.ITEM_NOT_RECOGNISED, why + ", and the title names none either: the row is skipped."));
            return Optional.empty();
        }
        Item item = titled.getFirst();
        warnings.add(Warning.of(
                Warning.Code.ITEM_FOUND_BY_TITLE, why + "; by its title the row is for item " + item.code() + "."));
        return Optional.of(item);
    }

    private Warning titleDiffers(Item item, String title) {
        String other = framework.items().stream()
                .filter(each -> sameTitle(each, title))
                .findFirst()
                .map(each -> " That is the title of item " + each.code() + ".")
                .orElse("");
        return Warning.of(
                Warning.Code.TITLE_DIFFERS,
                "Item " + item.code() + " is titled '" + item.title() + "', not '" + shortened(title.strip()) + "'."
                        + other + " The row was taken for item " + item.code() + ", by its code.");
    }

    private static boolean sameTitle(Item item, String title) {
        return NormalisedWords.of(item.title()).likeness(NormalisedWords.of(title)) >= SAME_TITLE;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
