package uk.waymark.infra.web.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.query.progress.Progress.ItemProgress;

/** How many items stood at each Response at the end of each year. Counted, never averaged. */
record Spread(List<Column> columns, List<Line> lines) {

    /** @param style its name in style sheets */
    record Column(String title, String style) {}

    /** @param counts one for each column */
    record Line(String label, List<Integer> counts, int total) {}

    private static final int OTHER = 98;
    private static final int NONE = 99;

    static Spread of(List<String> years, List<ItemProgress> items) {
        Map<String, List<@Nullable Answer>> lines = new TreeMap<>();
        for (String year : years) {
            List<@Nullable Answer> answers = new ArrayList<>();
            items.forEach(item ->
                    answers.add(Objects.requireNonNull(item.byYear().get(year)).answer()));
            lines.put(year, answers);
        }
        return of(lines);
    }

    /** A column for every Response up to the highest that is there, so that a gap is seen. */
    private static Spread of(Map<String, List<@Nullable Answer>> lines) {
        SortedMap<Integer, Column> columns = new TreeMap<>();
        lines.values().stream().flatMap(List::stream).map(Spread::place).forEach(at -> columns.put(at, column(at)));
        Stream.iterate(1, level -> columns.headMap(OTHER).tailMap(level).size() > 0, level -> level + 1)
                .forEach(level -> columns.put(level, column(level)));
        columns.put(NONE, column(NONE));
        return new Spread(
                List.copyOf(columns.values()),
                lines.entrySet().stream()
                        .map(line -> line(line.getKey(), line.getValue(), columns))
                        .toList());
    }

    private static Line line(String label, List<@Nullable Answer> answers, SortedMap<Integer, Column> columns) {
        List<Integer> counts = columns.keySet().stream()
                .map(at -> (int)
                        answers.stream().filter(answer -> place(answer) == at).count())
                .toList();
        return new Line(label, counts, answers.size());
    }

    private static int place(@Nullable Answer answer) {
        return switch (answer) {
            case null -> NONE;
            case Answer.Level level -> level.level();
            default -> OTHER;
        };
    }

    private static Column column(int place) {
        return switch (place) {
            case NONE -> new Column("Unanswered", "none");
            case OTHER -> new Column("Answered", "other");
            default -> new Column("Response " + place, String.valueOf(place));
        };
    }
}
