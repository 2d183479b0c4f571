package uk.waymark.query.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.waymark.kernel.institution.InstitutionType;

/**
 * A hub with those who are in it at this moment.
 *
 * @param version position in the hub's stream that the view has reached
 */
public record HubState(UUID hubId, String name, List<Member> members, long version) {

    /** @param sharing what it shows of itself; empty if nothing */
    public record Member(
            UUID institutionId, String name, InstitutionType type, LocalDate joinedOn, List<Shared> sharing) {}

    /**
     * @param framework its family
     * @param from nothing before this day is shown
     */
    public record Shared(String framework, LocalDate from) {}
}
