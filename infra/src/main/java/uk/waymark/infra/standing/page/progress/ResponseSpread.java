package uk.waymark.infra.standing.page.progress;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.AnswerKind;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;
import uk.waymark.query.progress.Progress.ItemProgress;

/** The spread of the items: how many stood at each Response at the end of each year. Counted, never averaged. */
record ResponseSpread(List<Column> columns, List<Line> lines) {

    /**
     * @param style its name in style sheets
     * @param level whether it is a Response; {@code name} is its number then
     */
    record Column(String name, String style, boolean level) {

        public String title() {
            return level ? "Response " + name : name;
        }
    }

    /** @param counts one for each column */
    record Line(String label, List<Integer> counts, int total) {}

    private static final int OTHER = 98;
    private static final int NONE = 99;

    /** A column for every Response that the framework has, whether or not an item is there. */
    static ResponseSpread of(Framework framework, List<String> years, List<ItemProgress> items) {
        SortedMap<Integer, Column> columns = new TreeMap<>();
        for (Item item : framework.items()) {
            item.levels().keySet().forEach(level -> columns.put(level, column(level)));
            if (item.kind() != AnswerKind.LEVEL) {
                columns.put(OTHER, column(OTHER));
            }
        }
        columns.put(NONE, column(NONE));
        return new ResponseSpread(
                List.copyOf(columns.values()),
                years.stream().map(year -> line(year, items, columns)).toList());
    }

    private static Line line(String year, List<ItemProgress> items, SortedMap<Integer, Column> columns) {
        List<Integer> places = items.stream()
                .map(item ->
                        place(Objects.requireNonNull(item.byYear().get(year)).answer()))
                .toList();
        List<Integer> counts = columns.keySet().stream()
                .map(at -> Collections.frequency(places, at))
                .toList();
        return new Line(year, counts, places.size());
    }

    private static int place(@Nullable Answer answer) {
        return switch (answer) {
            case null -> NONE;
            case Answer.Level level -> level.level();
            case Answer.Parts ignored -> OTHER;
            case Answer.Proportion ignored -> OTHER;
            case Answer.Agreed ignored -> OTHER;
            case Answer.YearGroups ignored -> OTHER;
            case Answer.Count ignored -> OTHER;
        };
    }

    private static Column column(int place) {
        return switch (place) {
            case NONE -> new Column("Unanswered", "none", false);
            case OTHER -> new Column("Answered", "other", false);
            default -> new Column(String.valueOf(place), String.valueOf(place), true);
        };
    }
}
