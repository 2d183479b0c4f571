package uk.waymark.infra.importing.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.event.ResponseEvent;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.assessment.event.TargetDropped;
import uk.waymark.kernel.assessment.event.TargetEvent;
import uk.waymark.kernel.assessment.event.TargetReached;
import uk.waymark.kernel.assessment.event.TargetReopened;
import uk.waymark.kernel.assessment.event.TargetRevised;
import uk.waymark.kernel.assessment.event.TargetSet;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;

/** How items stood before an import: which level falls, or which target is replaced, is said beside the row. */
final class StandingItems {

    /** @param level null for a withdrawal */
    private record Given(LocalDate day, @Nullable Integer level) {}

    /** The last target of an item that was not dropped. */
    record Aim(int level, boolean reached) {}

    private final Map<ItemRef, Map<UUID, Given>> given = new HashMap<>();
    private final Map<ItemRef, Aim> aims = new HashMap<>();

    /** @param facts of the assessment, in their order */
    StandingItems(Collection<?> facts) {
        for (Object fact : facts) {
            if (fact instanceof ResponseEvent answer) {
                take(answer);
            } else if (fact instanceof TargetEvent target) {
                take(target);
            }
        }
    }

    /** The level of the last answer that was true by that day, even if it was given up since; null if none was. */
    @Nullable
    Integer levelBy(ItemRef item, LocalDate day) {
        return inOrder(item)
                .filter(each -> !each.day().isAfter(day))
                .flatMap(each -> Stream.ofNullable(each.level()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** 0 if there is none. */
    int levelNow(ItemRef item) {
        return inOrder(item).reduce((earlier, later) -> later).map(Given::level).orElse(0);
    }

    private Stream<Given> inOrder(ItemRef item) {
        return given.getOrDefault(item, Map.of()).values().stream().sorted(Comparator.comparing(Given::day));
    }

    @Nullable
    Aim aim(ItemRef item) {
        return aims.get(item);
    }

    private void take(ResponseEvent answer) {
        Map<UUID, Given> entries = given.computeIfAbsent(answer.item(), item -> new LinkedHashMap<>());
        switch (answer) {
            case ResponseSubmitted it -> entries.put(it.responseId(), given(it.answer(), it.effectiveOn()));
            case ResponseRevised it -> entries.put(it.responseId(), given(it.answer(), it.effectiveOn()));
            case ResponseReaffirmed it -> entries.put(it.responseId(), given(it.answer(), it.effectiveOn()));
            case ResponseWithdrawn it -> entries.put(it.responseId(), new Given(it.effectiveOn(), null));
            case ResponseRetracted it -> entries.remove(it.responseId());
        }
    }

    private void take(TargetEvent target) {
        switch (target) {
            case TargetSet it -> aims.put(it.item(), new Aim(it.level(), false));
            case TargetRevised it -> aims.put(it.item(), new Aim(it.level(), false));
            case TargetReached it -> aims.put(it.item(), new Aim(it.level(), true));
            case TargetReopened it -> aims.put(it.item(), new Aim(it.level(), false));
            case TargetDropped it -> aims.remove(it.item());
        }
    }

    private static Given given(Answer answer, LocalDate day) {
        return new Given(day, answer instanceof Answer.Level level ? level.level() : null);
    }
}
