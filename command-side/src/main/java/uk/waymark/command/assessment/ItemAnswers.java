package uk.waymark.command.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.Item;

/**
 * The answers that were ever given to one item. The entry that stands on a day is the one with the greatest
 * (effectiveOn, position in the stream) among those that were not retracted and were true by then.
 *
 * @param counting entries that were not retracted, in the order of (effectiveOn, position in the stream)
 * @param retracted ids of those that were
 */
record ItemAnswers(List<Entry> counting, Set<UUID> retracted) {

    static final ItemAnswers NONE = new ItemAnswers(List.of(), Set.of());

    /** @param answer null for a withdrawal: no answer from that day on */
    record Entry(UUID responseId, @Nullable Answer answer, LocalDate effectiveOn) {

        boolean isAtOrAbove(int level) {
            return answer instanceof Answer.Level given && given.level() >= level;
        }
    }

    boolean knows(UUID responseId) {
        return retracted.contains(responseId) || counting(responseId).isPresent();
    }

    boolean isRetracted(UUID responseId) {
        return retracted.contains(responseId);
    }

    Optional<Entry> counting(UUID responseId) {
        return counting.stream()
                .filter(entry -> entry.responseId().equals(responseId))
                .findFirst();
    }

    Optional<Entry> standingOn(LocalDate day) {
        return counting.reversed().stream()
                .filter(entry -> !entry.effectiveOn().isAfter(day))
                .findFirst();
    }

    /** No fact lies in the future, so the last entry is the one that stands today. */
    Optional<Entry> standingNow() {
        return counting.isEmpty() ? Optional.empty() : Optional.of(counting.getLast());
    }

    /** The level that stands today; 0 if there is none. */
    int levelNow() {
        return standingNow().map(Entry::answer).orElse(null) instanceof Answer.Level given ? given.level() : 0;
    }

    @Nullable
    Answer answerOn(LocalDate day) {
        return standingOn(day).map(Entry::answer).orElse(null);
    }

    /**
     * Whether an answer that is true from that day on is a fall from the one before it, or turns the one that stands
     * next into a fall. A withdrawal in between does not make a fall into a beginning.
     */
    boolean wouldFall(LocalDate day, Answer answer, Item item) {
        Answer before = lastAnswerUpTo(day);
        Answer next = nextAfter(day);
        return Fall.between(before, answer, item)
                || Fall.between(answer, next, item) && !Fall.between(before, next, item);
    }

    /** Whether, as the record reads now, the item stood at the level or above on any day from that one on. */
    boolean stoodAtOrAbove(int level, LocalDate since) {
        Stream<LocalDate> laterDays = counting.stream().map(Entry::effectiveOn).filter(day -> day.isAfter(since));
        return Stream.concat(Stream.of(since), laterDays)
                .flatMap(day -> standingOn(day).stream())
                .anyMatch(entry -> entry.isAtOrAbove(level));
    }

    ItemAnswers with(Entry entry) {
        int before = (int) counting.stream()
                .filter(other -> !other.effectiveOn().isAfter(entry.effectiveOn()))
                .count();
        List<Entry> more = new ArrayList<>(counting);
        more.add(before, entry);
        return new ItemAnswers(more, retracted);
    }

    ItemAnswers without(UUID responseId) {
        List<Entry> fewer = counting.stream()
                .filter(entry -> !entry.responseId().equals(responseId))
                .toList();
        Set<UUID> mistakes = new HashSet<>(retracted);
        mistakes.add(responseId);
        return new ItemAnswers(fewer, mistakes);
    }

    private @Nullable Answer lastAnswerUpTo(LocalDate day) {
        return counting.reversed().stream()
                .filter(entry -> !entry.effectiveOn().isAfter(day))
                .map(Entry::answer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What stands on the next day on which anything changes; on that day, a correction supersedes what it corrects. */
    private @Nullable Answer nextAfter(LocalDate day) {
        return counting.stream()
                .map(Entry::effectiveOn)
                .filter(later -> later.isAfter(day))
                .findFirst()
                .map(this::answerOn)
                .orElse(null);
    }
}
