package uk.waymark.command.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.calendar.Due;

/**
 * The last target of an item.
 *
 * @param since the day on which it was set, or revised to what it is
 * @param lastDay the day of the last thing that happened to it; the next one cannot be earlier
 */
record LastTarget(UUID targetId, int level, @Nullable Due due, LocalDate since, LocalDate lastDay, Status status) {

    enum Status {
        OPEN,
        REACHED,
        DROPPED
    }

    static LastTarget open(UUID targetId, int level, @Nullable Due due, LocalDate since) {
        return new LastTarget(targetId, level, due, since, since, Status.OPEN);
    }

    LastTarget on(LocalDate day, Status becomes) {
        return new LastTarget(targetId, level, due, since, day, becomes);
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    boolean isAs(SetTarget command) {
        return isOpen() && level == command.level() && Objects.equals(due, command.due());
    }

    /** What happens to a target because of an answer is true from the later day of both. */
    LocalDate notBefore(LocalDate day) {
        return day.isAfter(lastDay) ? day : lastDay;
    }
}
