package uk.waymark.infra.operations.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.views.ViewNames;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Views that can be rebuilt, as operators name them. */
@Component
record RebuildableViews(ViewNames names) {

    Set<String> all() {
        return names.thatCanBeBuiltAnew();
    }

    /**
     * What is meant by the name of one, or by {@link Rebuilds#ALL}.
     *
     * @throws CommandRefused if there is no such view, or it is never rebuilt
     */
    SortedSet<String> views(String name) {
        if (name.equals(Rebuilds.ALL)) {
            return new TreeSet<>(all());
        }
        if (all().contains(name)) {
            return new TreeSet<>(Set.of(name));
        }
        List<String> allowed = new ArrayList<>(all());
        allowed.add(Rebuilds.ALL);
        throw names.all().contains(name)
                ? new Refusal(Code.VALUE_NOT_ALLOWED, "view", allowed, neverRebuilt(name)).asException()
                : new Refusal(Code.NOT_FOUND, "view", allowed, "There is no view '%s'.".formatted(name)).asException();
    }

    private static String neverRebuilt(String view) {
        return "The view '%s' is never rebuilt: while it was, an erased text would look lost.".formatted(view);
    }
}
