package uk.waymark.kernel.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * A directory that turns the opaque ids of events into what may be shown of the people today. Query handlers use it.
 */
@FunctionalInterface
public interface PersonNames {

    /** One look-up for the whole answer. Every id that was asked for is in the result; erased people by a neutral label. */
    Map<UUID, String> names(Collection<UUID> people);
}
