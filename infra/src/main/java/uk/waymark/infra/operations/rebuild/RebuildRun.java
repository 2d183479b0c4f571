package uk.waymark.infra.operations.rebuild;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;

/**
 * A rebuild as all nodes see it.
 *
 * @param position of the newest event of which all that come before are in the copy; -1 before the first
 * @param perSecond events that it took in, in each second since it began or was last resumed
 * @param failing it cannot go on, and keeps trying
 */
record RebuildRun(
        UUID id,
        SortedSet<String> views,
        Instant beganAt,
        boolean paused,
        long position,
        long perSecond,
        boolean failing) {}
