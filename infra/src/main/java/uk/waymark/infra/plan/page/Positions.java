package uk.waymark.infra.plan.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.timeline.ActionState;

/** The positions of all items of the catalogue: where each has its place, and where it stands. */
public record Positions(Map<ItemRef, Place> places) {

    /** @param order among all items: those of the institution's own frameworks come first */
    record Place(int order, PlanTheme theme, ItemLine line) {}

    public List<ItemLine> lines(List<ItemRef> refs) {
        return refs.stream().map(ref -> place(ref).line()).toList();
    }

    /** In the order of the themes, whatever is served first counting; then as they were planned. */
    Comparator<ActionState> order() {
        return Comparator.comparing(action -> place(first(action)).order());
    }

    /** The theme under which the action is shown. */
    PlanTheme theme(ActionState action) {
        return theme(first(action));
    }

    PlanTheme theme(ItemRef ref) {
        return place(ref).theme();
    }

    private ItemRef first(ActionState action) {
        return action.serves().stream()
                .min(Comparator.comparing(ref -> place(ref).order()))
                .orElseThrow();
    }

    private Place place(ItemRef ref) {
        return Objects.requireNonNull(places.get(ref), () -> "the catalogue has lost " + ref);
    }
}
