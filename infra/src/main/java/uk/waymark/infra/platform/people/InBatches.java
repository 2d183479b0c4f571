package uk.waymark.infra.platform.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Lists of ids in pieces that one statement of SQLite takes; its limit is 32,766 parameters. */
public final class InBatches {

    private static final int AT_ONCE = 10_000;

    private InBatches() {}

    /** Calls the statement for every piece and returns all that it found. */
    public static <T> List<T> of(Collection<UUID> ids, Function<List<String>, List<T>> statement) {
        List<String> all = ids.stream().map(UUID::toString).distinct().toList();
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(statement.apply(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return found;
    }
}
