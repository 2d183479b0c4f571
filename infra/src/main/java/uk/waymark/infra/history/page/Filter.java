package uk.waymark.infra.history.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.waymark.query.history.FindHistory;

/**
 * The filter that says which part of the history is looked at.
 *
 * @param knownAt what was recorded later is left out; null for nothing
 * @param oldestFirst the other way round: people begin with what is new
 * @param page counted from 1
 */
record Filter(
        @Nullable UUID actor,
        @Nullable String item,
        @Nullable FactKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant knownAt,
        boolean oldestFirst,
        int page) {

    static final String OLDEST = "oldest";

    static Filter none() {
        return new Filter(null, null, null, null, null, null, false, 1);
    }

    FindHistory asked(UUID institutionId) {
        return new FindHistory(
                institutionId,
                item,
                actor,
                kind == null ? Set.of() : kind.facts(),
                from,
                to,
                knownAt,
                !oldestFirst,
                page,
                FindHistory.LARGEST);
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return actor != null || item != null || kind != null || from != null || to != null;
    }

    /** The address of another page of the same. */
    public String at(UUID institutionId, int otherPage) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "actor", actor);
        put(values, "item", item);
        put(values, "kind", kind);
        put(values, "from", from);
        put(values, "to", to);
        put(values, "order", oldestFirst ? OLDEST : null);
        put(values, "page", otherPage == 1 ? null : otherPage);
        // variables are encoded as a whole: + and & in them are no signs of the query
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/institutions/{id}/history");
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        values.put("id", institutionId);
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
