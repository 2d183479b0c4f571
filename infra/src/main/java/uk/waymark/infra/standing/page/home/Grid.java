package uk.waymark.infra.standing.page.home;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.frame.layout.ResponseBar;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.Descriptor;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.Section;
import uk.waymark.query.maturity.ItemStanding;
import uk.waymark.query.maturity.Maturity;
import uk.waymark.query.maturity.SectionStanding;
import uk.waymark.query.maturity.interval.Target;

/**
 * The grid as schools know it from their plan: statements and responses, theme by theme.
 *
 * @param columns the responses that any item of the framework has
 */
record Grid(List<Integer> columns, List<ThemeRows> themes) {

    record ThemeRows(Section section, ResponseBar bar, List<Row> rows) {}

    /**
     * @param level what the answer says, if it is a response
     * @param aim the open target
     * @param reached the target that was reached
     * @param late whether the half-terms in which the target was due are over
     */
    record Row(
            Item item,
            ItemStanding standing,
            @Nullable Integer level,
            @Nullable Target aim,
            @Nullable Target reached,
            boolean late,
            List<Cell> cells) {}

    /**
     * One response of one item.
     *
     * @param descriptor the publisher's words; null if the item does not have this response
     * @param climbed whether the item stands higher than this
     */
    record Cell(int level, @Nullable Descriptor descriptor, boolean now, boolean climbed, boolean aim) {

        /** How it looks, and so where its words are to be found in the style sheet. */
        public String style() {
            if (descriptor == null) {
                return "absent";
            }
            return now ? "now" : aim ? "aim" : climbed ? "climbed" : "open";
        }
    }

    static Grid of(Framework framework, Maturity maturity, Predicate<@Nullable Due> past) {
        List<Integer> columns = framework.items().stream()
                .flatMap(item -> item.levels().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        Iterator<ItemStanding> items = maturity.items().iterator();
        Iterator<SectionStanding> standings = maturity.sections().iterator();
        List<ThemeRows> themes = new ArrayList<>();
        for (Section section : framework.sections()) {
            List<Row> rows = section.items().stream()
                    .map(item -> row(item, items.next(), columns, past))
                    .toList();
            themes.add(new ThemeRows(section, ResponseBar.of(standings.next()), rows));
        }
        return new Grid(columns, List.copyOf(themes));
    }

    private static Row row(Item item, ItemStanding standing, List<Integer> columns, Predicate<@Nullable Due> past) {
        Integer level = Levels.now(standing);
        Target aim = Levels.aim(standing);
        Target reached = aim == null ? standing.target() : null;
        List<Cell> cells = columns.stream()
                .map(column -> new Cell(
                        column,
                        item.levels().get(column),
                        level != null && column.equals(level),
                        level != null && column < level,
                        aim != null && aim.level() == column))
                .toList();
        return new Row(item, standing, level, aim, reached, aim != null && past.test(aim.due()), cells);
    }

    /** What items stand at. */
    static final class Levels {

        private Levels() {}

        static @Nullable Integer now(ItemStanding standing) {
            return standing.answer() instanceof Answer.Level chosen ? chosen.level() : null;
        }

        static @Nullable Target aim(ItemStanding standing) {
            Target target = standing.target();
            return target != null && target.stillOpen() ? target : null;
        }

        /** Where the item would stand if its open target were reached. */
        static @Nullable Integer hoped(ItemStanding standing) {
            Target aim = aim(standing);
            return aim == null ? now(standing) : Integer.valueOf(aim.level());
        }
    }
}
