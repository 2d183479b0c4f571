package uk.waymark.infra.importing.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.text.Listing;

/** An index that finds the item that a leadership area stands for, by its code or by its title. */
record LeadershipAreas(Framework framework) {

    private static final double SAME_TITLE = 0.85;

    /**
     * Empty if neither code nor title is one of the framework's, or if they are not certain; says so in the warnings.
     *
     * @param chosen the item that somebody said it is; it counts if the area may stand for it
     */
    Optional<Item> item(String area, @Nullable String chosen, List<Warning> warnings) {
        ItemCode written = ItemCode.of(area);
        Optional<Item> item = written.certain() ? framework.item(written.codes().getFirst()) : Optional.empty();
        NormalisedWords title = NormalisedWords.of(written.title());
        item.filter(found -> !title.isEmpty() && !sameTitle(found, title))
                .ifPresent(found -> warnings.add(titleDiffers(found, written.title(), title)));
        return item.isPresent() ? item : uncertain(area, written, title, chosen, warnings);
    }

    private Optional<Item> uncertain(
            String area, ItemCode written, NormalisedWords title, @Nullable String chosen, List<Warning> warnings) {
        List<Item> titled = framework.items().stream()
                .filter(each -> sameTitle(each, title))
                .toList();
        List<Item> candidates = candidates(written);
        boolean byTitle = titled.size() == 1 && (candidates.isEmpty() || candidates.equals(titled));
        if (!byTitle && !candidates.isEmpty()) {
            return asked(
                    area,
                    Stream.concat(candidates.stream(), titled.stream())
                            .distinct()
                            .toList(),
                    chosen,
                    warnings);
        }
        String why = written.certain()
                ? framework.id() + " has no item " + written.codes().getFirst()
                : "'" + shortened(area.strip()) + "' has no item code";
        warnings.add(
                byTitle
                        ? Warning.of(
                                Warning.Code.ITEM_FOUND_BY_TITLE,
                                why + "; by its title the row is for item "
                                        + titled.getFirst().code() + ".")
                        : Warning.of(
                                Warning.Code.ITEM_NOT_RECOGNISED,
                                why + ", and the title names none either: the row is skipped."));
        return byTitle ? Optional.of(titled.getFirst()) : Optional.empty();
    }

    /** A code with a nought too many is one that a spreadsheet shows with two decimals. */
    private List<Item> candidates(ItemCode written) {
        return written.codes().stream()
                .flatMap(code ->
                        framework.item(code).or(() -> framework.item(code.replaceFirst("(?<=[1-9])0$", ""))).stream())
                .distinct()
                .toList();
    }

    private static Optional<Item> asked(
            String area, List<Item> candidates, @Nullable String chosen, List<Warning> warnings) {
        Optional<Item> answer =
                candidates.stream().filter(each -> each.code().equals(chosen)).findFirst();
        List<String> codes = candidates.stream().map(Item::code).toList();
        String may = "'" + shortened(area.strip()) + "' may stand for item " + Listing.or(codes);
        warnings.add(answer.map(item -> new Warning(
                        Warning.Code.ITEM_CHOSEN.name(),
                        may + "; somebody said that it is " + item.code() + ".",
                        codes))
                .orElseGet(() -> new Warning(
                        Warning.Code.ITEM_UNCERTAIN.name(),
                        may + ": the row is skipped unless somebody says for which it is.",
                        codes)));
        return answer;
    }

    private Warning titleDiffers(Item item, String title, NormalisedWords words) {
        String other = framework.items().stream()
                .filter(each -> sameTitle(each, words))
                .findFirst()
                .map(each -> " That is the title of item " + each.code() + ".")
                .orElse("");
        return Warning.of(
                Warning.Code.TITLE_DIFFERS,
                "Item " + item.code() + " is titled '" + item.title() + "', not '" + shortened(title.strip()) + "'."
                        + other + " The row was taken for item " + item.code() + ", by its code.");
    }

    private static boolean sameTitle(Item item, NormalisedWords title) {
        return NormalisedWords.of(item.title()).likeness(title) >= SAME_TITLE;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
