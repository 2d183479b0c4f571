package uk.waymark.infra.importing.reading.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In which order a text names half-terms and owners: SR: HT3; JB: HT4 gives each of them a time of their own. */
final class Turns {

    private final List<Set<Integer>> times = new ArrayList<>();
    private int owners;
    private boolean ownersLast;
    private boolean timeLast;

    void take(List<Period> periods) {
        if (!timeLast) {
            times.add(new HashSet<>());
        }
        periods.forEach(each -> times.getLast().addAll(List.of(each.from(), each.to())));
        timeLast = true;
        ownersLast = false;
    }

    void takeOwners() {
        owners += ownersLast ? 0 : 1;
        ownersLast = true;
        timeLast = false;
    }

    boolean differ() {
        return owners > 1 && times.stream().distinct().count() > 1;
    }
}
