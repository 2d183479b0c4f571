package uk.waymark.infra.web.history;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.waymark.query.history.FindHistory;

/**
 * Which part of the history is looked at.
 *
 * @param oldestFirst the other way round: people begin with what is new
 * @param page counted from 1
 */
record Filter(
        @Nullable UUID actor,
        @Nullable String item,
        @Nullable Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean oldestFirst,
        int page) {

    static final String OLDEST = "oldest";

    static Filter none() {
        return new Filter(null, null, null, null, null, false, 1);
    }

    FindHistory asked(UUID institutionId) {
        return new FindHistory(
                institutionId,
                item,
                actor,
                kind == null ? Set.of() : kind.facts(),
                from,
                to,
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
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/institutions/{id}/history");
        add(address, "actor", actor);
        add(address, "item", item);
        add(address, "kind", kind);
        add(address, "from", from);
        add(address, "to", to);
        add(address, "order", oldestFirst ? OLDEST : null);
        add(address, "page", otherPage == 1 ? null : otherPage);
        return address.encode().buildAndExpand(institutionId).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            // a template variable would be encoded as a whole: + and & in it are no signs of the query
            address.queryParam(
                    name,
                    value.toString().replace("%", "%25").replace("+", "%2B").replace("&", "%26"));
        }
    }
}
