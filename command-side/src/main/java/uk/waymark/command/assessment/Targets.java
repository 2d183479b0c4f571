package uk.waymark.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import uk.waymark.command.assessment.LastTarget.Status;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.kernel.assessment.command.DropTarget;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.event.TargetDropped;
import uk.waymark.kernel.assessment.event.TargetReached;
import uk.waymark.kernel.assessment.event.TargetReopened;
import uk.waymark.kernel.assessment.event.TargetRevised;
import uk.waymark.kernel.assessment.event.TargetSet;
import uk.waymark.kernel.framework.AnswerRules;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;

/** The levels that items should reach: one open target at most for an item. */
final class Targets {

    private Map<String, LastTarget> lastByItem = new TreeMap<>();
    private Set<UUID> known = new HashSet<>();

    /** The level and due window that the open target has already write nothing. */
    void set(SetTarget command, Item item, ItemAnswers given, Clock clock) {
        AnswerRules.checkTarget(item, command.level()).map(Refusal::asException).ifPresent(refused -> {
            throw refused;
        });
        LastTarget last = lastByItem.get(command.item().toString());
        LocalDate day = EffectiveDay.following(last == null ? null : last.lastDay(), command, clock);
        if (last != null && last.isAs(command)) {
            return;
        }
        requireAboveCurrent(command, item, given);
        if (last != null && last.isOpen()) {
            revise(last, command, day);
        } else {
            set(command, day);
        }
    }

    void drop(DropTarget command, Clock clock) {
        LastTarget last = lastByItem.get(command.item().toString());
        if (last == null || !last.isOpen()) {
            throw Rules.wrongState(
                    "item", "%s has no open target.".formatted(command.item().item()));
        }
        ErasableText reason = Rules.reasonFor("Dropping a target", command.reason());
        LocalDate day = EffectiveDay.following(last.lastDay(), command, clock);
        apply(new TargetDropped(command.assessmentId(), command.item(), last.targetId(), reason, day));
    }

    /** After every fact about an answer: has the one that stands now reached the open target? */
    void reach(UUID assessmentId, ItemRef item, ItemAnswers given) {
        LastTarget last = lastByItem.get(item.toString());
        if (last == null || !last.isOpen()) {
            return;
        }
        given.standingNow()
                .filter(answer -> answer.isAtOrAbove(last.level()))
                .ifPresent(answer -> apply(new TargetReached(
                        assessmentId,
                        item,
                        last.targetId(),
                        last.level(),
                        answer.responseId(),
                        last.notBefore(answer.effectiveOn()))));
    }

    /**
     * After a retraction: a target was not reached after all if, as the record reads now, the item has never stood there
     * since the target was set. An answer that fell again after it had reached the target leaves it reached.
     */
    void reopenIfUndone(UUID assessmentId, ItemRef item, ItemAnswers given, LocalDate day) {
        LastTarget last = lastByItem.get(item.toString());
        if (last != null && last.status() == Status.REACHED && !given.stoodAtOrAbove(last.level(), last.since())) {
            apply(new TargetReopened(assessmentId, item, last.targetId(), last.level(), last.notBefore(day)));
        }
    }

    void evolve(TargetSet set) {
        known.add(set.targetId());
        lastByItem.put(
                set.item().toString(), LastTarget.open(set.targetId(), set.level(), set.due(), set.effectiveOn()));
    }

    void evolve(TargetRevised revised) {
        lastByItem.put(
                revised.item().toString(),
                LastTarget.open(revised.targetId(), revised.level(), revised.due(), revised.effectiveOn()));
    }

    void evolve(TargetReached reached) {
        become(Status.REACHED, reached.item(), reached.effectiveOn());
    }

    void evolve(TargetReopened reopened) {
        become(Status.OPEN, reopened.item(), reopened.effectiveOn());
    }

    void evolve(TargetDropped dropped) {
        become(Status.DROPPED, dropped.item(), dropped.effectiveOn());
    }

    private void become(Status status, ItemRef item, LocalDate day) {
        lastByItem.computeIfPresent(item.toString(), (key, last) -> last.on(day, status));
    }

    private void set(SetTarget command, LocalDate day) {
        Rules.requireNew(known.contains(command.targetId()), "targetId", command.targetId());
        apply(new TargetSet(
                command.assessmentId(),
                command.item(),
                command.targetId(),
                command.level(),
                command.due(),
                command.reason(),
                day));
    }

    private void revise(LastTarget open, SetTarget command, LocalDate day) {
        ErasableText reason = Rules.reasonFor("Revising a target", command.reason());
        apply(new TargetRevised(
                command.assessmentId(), command.item(), open.targetId(), command.level(), command.due(), reason, day));
    }

    private static void requireAboveCurrent(SetTarget command, Item item, ItemAnswers given) {
        int current = given.levelNow();
        if (command.level() <= current) {
            List<String> above = item.levels().tailMap(current + 1).keySet().stream()
                    .map(String::valueOf)
                    .toList();
            throw new Refusal(
                            Code.TARGET_NOT_ABOVE_CURRENT,
                            "level",
                            above,
                            "%s stands at Response %d, so Response %d is no target for it."
                                    .formatted(item.code(), current, command.level()))
                    .asException();
        }
    }
}
