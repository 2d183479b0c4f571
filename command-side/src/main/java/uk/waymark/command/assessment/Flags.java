package uk.waymark.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.command.FlagItem;
import uk.waymark.kernel.assessment.command.UnflagItem;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ItemUnflagged;

/**
 * The flags of items that people call a priority or a strength: one flag at most for an item, a new one replaces the
 * old.
 */
final class Flags {

    private Map<String, Flagging> byItem = new TreeMap<>();

    /** @param flag null if the last one was taken away */
    record Flagging(@Nullable Flag flag, LocalDate since) {}

    /** The flag that an item has already writes nothing. */
    @CommandHandler
    void handle(FlagItem command, Clock clock) {
        Flagging last = byItem.get(command.item().toString());
        LocalDate day = EffectiveDay.following(last == null ? null : last.since(), command, clock);
        if (last != null && command.flag() == last.flag()) {
            return;
        }
        apply(new ItemFlagged(command.assessmentId(), command.item(), command.flag(), command.reason(), day));
    }

    /** Taking away the flag of an item that has none writes nothing. */
    @CommandHandler
    void handle(UnflagItem command, Clock clock) {
        Flagging last = byItem.get(command.item().toString());
        LocalDate day = EffectiveDay.following(last == null ? null : last.since(), command, clock);
        if (last == null || last.flag() == null) {
            return;
        }
        apply(new ItemUnflagged(command.assessmentId(), command.item(), last.flag(), day));
    }

    void evolve(ItemFlagged flagged) {
        byItem.put(flagged.item().toString(), new Flagging(flagged.flag(), flagged.effectiveOn()));
    }

    void evolve(ItemUnflagged unflagged) {
        byItem.put(unflagged.item().toString(), new Flagging(null, unflagged.effectiveOn()));
    }
}
