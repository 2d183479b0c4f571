package uk.waymark.query.history;

import java.util.Set;
import java.util.UUID;

/** Asks for the {@link Freshness} of institutions. */
public record FindFreshness(Set<UUID> institutions) {

    public FindFreshness {
        institutions = Set.copyOf(institutions);
    }
}
