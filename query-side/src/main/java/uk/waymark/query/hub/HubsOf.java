package uk.waymark.query.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The hubs of an institution, and what it shows them, for the institution itself.
 *
 * @param version position in the institution's stream that the view has reached
 */
public record HubsOf(UUID institutionId, List<Membership> hubs, long version) {

    /** @param readers who sees what is shared, by the names that the hub knows them by */
    public record Membership(UUID hubId, String name, LocalDate joinedOn, List<Shared> sharing, List<String> readers) {}

    /**
     * @param framework its family
     * @param from nothing before this day is shown
     * @param since the day from which on it has been shared in this way
     */
    public record Shared(String framework, LocalDate from, LocalDate since) {}
}
