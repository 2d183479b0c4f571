package uk.waymark.query.progress;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.Section;
import uk.waymark.query.progress.Progress.ItemProgress;
import uk.waymark.query.progress.Progress.SectionProgress;
import uk.waymark.query.progress.Progress.Summary;
import uk.waymark.query.progress.Progress.YearState;

/** A report that lays out year ends by item, and counts them by section and as a whole. */
final class ProgressReport {

    private final YearEnds ends;
    private final Framework framework;

    ProgressReport(YearEnds ends, Framework framework) {
        this.ends = ends;
        this.framework = framework;
    }

    List<ItemProgress> items() {
        return framework.sections().stream()
                .flatMap(section -> section.items().stream().map(item -> item(section, item)))
                .toList();
    }

    List<SectionProgress> sections() {
        return framework.sections().stream()
                .map(section -> new SectionProgress(section.code(), section.title(), summary(section.items())))
                .toList();
    }

    Summary whole() {
        return summary(framework.items());
    }

    private ItemProgress item(Section section, Item item) {
        Map<String, YearState> byYear = new LinkedHashMap<>();
        ends.years().forEach(year -> byYear.put(year.toString(), state(item, year)));
        return new ItemProgress(item.code(), item.title(), section.code(), byYear, ends.movement(item));
    }

    private YearState state(Item item, AcademicYear year) {
        VersionedAnswer answered = ends.answer(item.code(), year);
        return answered == null
                ? new YearState(null, null)
                : new YearState(answered.standing().answer(), Basis.of(answered.standing(), year));
    }

    private Summary summary(List<Item> items) {
        Map<Movement, Integer> movements = zeros(Movement.class);
        Map<Basis, Integer> bases = zeros(Basis.class);
        for (Item item : items) {
            Movement movement = ends.movement(item);
            Basis basis = state(item, ends.years().getLast()).basis();
            if (movement != null) {
                movements.merge(movement, 1, Integer::sum);
            }
            if (basis != null) {
                bases.merge(basis, 1, Integer::sum);
            }
        }
        int answered = bases.values().stream().mapToInt(Integer::intValue).sum();
        return new Summary(movements, bases, items.size() - answered);
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> columns) {
        Map<E, Integer> counts = new EnumMap<>(columns);
        for (E column : columns.getEnumConstants()) {
            counts.put(column, 0);
        }
        return counts;
    }
}
