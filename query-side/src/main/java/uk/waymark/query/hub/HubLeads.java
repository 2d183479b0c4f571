package uk.waymark.query.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The people who read what members share with a hub.
 *
 * @param version position in the hub's stream that the view has reached
 */
public record HubLeads(UUID hubId, String name, List<Lead> leads, long version) {

    /** @param name how the hub knows them today */
    public record Lead(UUID personId, String name, LocalDate appointedOn) {}
}
