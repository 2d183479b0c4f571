package uk.waymark.query.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.AnswerKind;
import uk.waymark.kernel.framework.Descriptor;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.Section;
import uk.waymark.query.maturity.interval.StandingAnswer;
import uk.waymark.query.maturity.interval.Target;

/**
 * The place where one item stands.
 *
 * @param section code of its section
 * @param answer null if it is unanswered
 * @param descriptor the publisher's wording of the level that was chosen; null for other kinds of answer
 * @param target the open target, or the one that was reached last; null if there is none
 * @param since the day from which the answer has stood without another in between
 * @param levelsToClimb steps from the answer to the open target over the levels that the item has
 * @param responseId the entry that stands
 * @param levels the levels that can be chosen, lowest first; empty for other kinds of answer
 */
public record ItemStanding(
        String item,
        String title,
        String section,
        AnswerKind kind,
        @Nullable Answer answer,
        @Nullable String descriptor,
        @Nullable Target target,
        @Nullable Flag flag,
        @Nullable LocalDate since,
        @Nullable Integer levelsToClimb,
        @Nullable UUID responseId,
        @Nullable LocalDate reaffirmedOn,
        List<Integer> levels) {

    static ItemStanding of(Section section, Item item, ItemState state) {
        StandingAnswer standing = state.answer();
        Answer answer = standing == null ? null : standing.answer();
        return new ItemStanding(
                item.code(),
                item.title(),
                section.code(),
                item.kind(),
                answer,
                descriptor(item, answer),
                state.target(),
                state.flag(),
                standing == null ? null : standing.since(),
                levelsToClimb(item, answer, state.target()),
                standing == null ? null : standing.responseId(),
                standing == null ? null : standing.reaffirmedOn(),
                List.copyOf(item.levels().keySet()));
    }

    private static @Nullable String descriptor(Item item, @Nullable Answer answer) {
        Descriptor descriptor =
                answer instanceof Answer.Level chosen ? item.levels().get(chosen.level()) : null;
        return descriptor == null ? null : descriptor.text();
    }

    private static @Nullable Integer levelsToClimb(Item item, @Nullable Answer answer, @Nullable Target target) {
        if (target == null || !target.stillOpen() || !(answer instanceof Answer.Level current)) {
            return null;
        }
        return (int) item.levels().keySet().stream()
                .filter(level -> current.level() < level && level <= target.level())
                .count();
    }
}
