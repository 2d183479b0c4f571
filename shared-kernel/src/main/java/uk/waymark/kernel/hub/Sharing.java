package uk.waymark.kernel.hub;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The sharing of institutions with hubs at this very moment, as the record says. Views would say it a moment later,
 * and what is withdrawn must not be seen for that long.
 */
@FunctionalInterface
public interface Sharing {

    /**
     * Every hub that the institution is in, with the framework families that it shares there: nothing before the day
     * is shown.
     */
    Map<UUID, Map<String, LocalDate>> of(UUID institutionId);
}
