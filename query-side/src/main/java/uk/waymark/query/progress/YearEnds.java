package uk.waymark.query.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Item;
import uk.waymark.query.maturity.interval.AnswerInterval;

/** The answers that stand at the end of each academic year, and on the last day asked about in the last one. */
final class YearEnds {

    private final List<AcademicYear> years;
    private final LocalDate lastDay;
    private final Map<String, List<AnswerInterval>> byItem;

    /** @param first the first year shown; at most that of {@code lastDay} */
    YearEnds(AcademicYear first, LocalDate lastDay, List<AnswerInterval> answers) {
        this.years = Stream.iterate(first, year -> year.compareTo(AcademicYear.of(lastDay)) <= 0, AcademicYear::next)
                .toList();
        this.lastDay = lastDay;
        this.byItem = answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.item().item()));
    }

    List<AcademicYear> years() {
        return years;
    }

    /** Null if the item is unanswered at the end of the year. Of two framework versions the one answered last counts. */
    @Nullable
    VersionedAnswer answer(String item, AcademicYear year) {
        LocalDate end = year.lastDay().isBefore(lastDay) ? year.lastDay() : lastDay;
        return byItem.getOrDefault(item, List.of()).stream()
                .filter(answer -> answer.contains(end))
                .max(Comparator.comparing(answer -> answer.answer().answeredOn()))
                .map(answer -> new VersionedAnswer(answer.item().frameworkId(), answer.answer()))
                .orElse(null);
    }

    /** From the last but one year to the last; null if the item is answered in neither. */
    @Nullable
    Movement movement(Item item) {
        AcademicYear last = years.getLast();
        return Movements.between(answer(item.code(), last.previous()), answer(item.code(), last), item);
    }
}
