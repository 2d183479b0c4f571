package uk.waymark.query.history.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.query.history.change.Value.Answered;
import uk.waymark.query.history.change.Value.Retracted;

/** The entries of one item up to one of its facts, retractions included. */
record EarlierEntries(List<RecordedValue> entries) {

    private static final Comparator<RecordedValue> LATER =
            Comparator.comparing(RecordedValue::effectiveOn).thenComparing(RecordedValue::version);

    /** The entry that stands on that day: the latest one that was not retracted; nothing if there is none. */
    Value standingOn(LocalDate day) {
        Set<UUID> retracted = entries.stream()
                .flatMap(entry -> entry.value() instanceof Retracted it ? Stream.of(it.responseId()) : Stream.empty())
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.value() instanceof Answered it && !retracted.contains(it.responseId()))
                .filter(entry -> !entry.effectiveOn().isAfter(day))
                .max(LATER)
                .map(RecordedValue::value)
                .orElse(Value.NOTHING);
    }

    /** @throws IllegalStateException if there is no such entry */
    RecordedValue entry(UUID responseId) {
        return entries.stream()
                .filter(entry -> is(entry, responseId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the history has no response " + responseId));
    }

    EarlierEntries without(UUID responseId) {
        return new EarlierEntries(
                entries.stream().filter(entry -> !is(entry, responseId)).toList());
    }

    private static boolean is(RecordedValue entry, UUID responseId) {
        return entry.value() instanceof Answered it && it.responseId().equals(responseId);
    }
}
