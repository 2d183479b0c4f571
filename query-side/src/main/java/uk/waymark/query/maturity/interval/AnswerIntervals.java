package uk.waymark.query.maturity.interval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.event.ResponseRetracted;

/**
 * The answers to one item, day by day. On a day, of all entries that were true by then, the one with the greatest
 * (effectiveOn, position in the stream) stands; a withdrawal stands as no answer; a retracted entry never counted.
 */
final class AnswerIntervals {

    private AnswerIntervals() {}

    static List<Interval> of(List<ItemFact> facts) {
        SortedMap<LocalDate, Optional<StandingAnswer>> beginnings = new TreeMap<>();
        StandingAnswer standing = null;
        for (ItemEntry entry : lastOfEachDay(facts)) {
            standing = standing(entry, standing);
            beginnings.put(entry.effectiveOn(), Optional.ofNullable(standing));
        }
        return Interval.of(beginnings);
    }

    /** The entries that count and stand on the day from which they are true: a later one corrects that day. */
    private static Iterable<ItemEntry> lastOfEachDay(List<ItemFact> facts) {
        Set<UUID> retracted = retracted(facts);
        SortedMap<LocalDate, ItemEntry> byDay = new TreeMap<>();
        facts.stream()
                .sorted(Comparator.comparingLong(ItemFact::version))
                .flatMap(fact -> ItemEntry.of(fact.event()).stream())
                .filter(entry -> !retracted.contains(entry.responseId()))
                .forEach(entry -> byDay.put(entry.effectiveOn(), entry));
        return byDay.values();
    }

    static Set<UUID> retracted(List<ItemFact> facts) {
        return facts.stream()
                .map(ItemFact::event)
                .filter(ResponseRetracted.class::isInstance)
                .map(event -> ((ResponseRetracted) event).responseId())
                .collect(Collectors.toSet());
    }

    private static @Nullable StandingAnswer standing(ItemEntry entry, @Nullable StandingAnswer before) {
        if (entry.answer() == null) {
            return null;
        }
        LocalDate day = entry.effectiveOn();
        LocalDate reaffirmedOn = entry.reaffirms() ? day : null;
        if (before == null || !before.answer().equals(entry.answer())) {
            return new StandingAnswer(entry.answer(), entry.responseId(), day, day, reaffirmedOn);
        }
        return new StandingAnswer(
                entry.answer(),
                entry.responseId(),
                before.since(),
                entry.reaffirms() ? before.answeredOn() : day,
                entry.reaffirms() ? day : before.reaffirmedOn());
    }
}
