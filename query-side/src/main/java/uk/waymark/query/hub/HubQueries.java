package uk.waymark.query.hub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.people.PersonNames;
import uk.waymark.query.hub.CurrentMembers.MemberNow;
import uk.waymark.query.hub.HubReader.Appointed;
import uk.waymark.query.hub.Hubs.Hub;
import uk.waymark.query.view.ViewPositions;

/** A query handler that answers which hubs there are, who is in them and who reads what is shared. */
@Component
public class HubQueries {

    private final HubReader reader;
    private final CurrentMembers members;
    private final RollUps rollUps;
    private final PersonNames people;
    private final ViewPositions positions;

    HubQueries(HubReader reader, CurrentMembers members, RollUps rollUps, PersonNames people, ViewPositions positions) {
        this.reader = reader;
        this.members = members;
        this.rollUps = rollUps;
        this.people = people;
        this.positions = positions;
    }

    @QueryHandler
    Optional<Hubs> handle(FindHubs query) {
        return Optional.of(new Hubs(reader.hubs()));
    }

    @QueryHandler
    Optional<HubLeads> handle(FindHubLeads query) {
        long version = version(query.hubId());
        return reader.hub(query.hubId()).map(hub -> new HubLeads(hub.hubId(), hub.name(), leads(hub), version));
    }

    @QueryHandler
    Optional<HubState> handle(FindHub query) {
        long version = version(query.hubId());
        return reader.hub(query.hubId())
                .map(hub -> new HubState(
                        hub.hubId(),
                        hub.name(),
                        members.of(hub.hubId()).stream().map(HubQueries::member).toList(),
                        version));
    }

    @QueryHandler
    Optional<HubRollUp> handle(FindHubRollUp query) {
        return reader.hub(query.hubId()).flatMap(hub -> rollUps.of(hub, query));
    }

    @QueryHandler
    Optional<HubsOf> handle(FindHubsOf query) {
        UUID institutionId = query.institutionId();
        return positions
                .of(HubProjection.VIEW, institutionId)
                .map(version -> new HubsOf(
                        institutionId,
                        reader.hubsOf(institutionId).stream()
                                .map(joined -> new HubsOf.Membership(
                                        joined.hub().hubId(),
                                        joined.hub().name(),
                                        joined.on(),
                                        reader.shared(joined.hub().hubId(), institutionId),
                                        leads(joined.hub()).stream()
                                                .map(HubLeads.Lead::name)
                                                .toList()))
                                .toList(),
                        version));
    }

    private List<HubLeads.Lead> leads(Hub hub) {
        List<Appointed> appointed = reader.leads(hub.hubId());
        Map<UUID, String> names =
                people.names(appointed.stream().map(Appointed::personId).toList());
        return appointed.stream()
                .map(one -> new HubLeads.Lead(one.personId(), names.getOrDefault(one.personId(), ""), one.on()))
                .toList();
    }

    private static HubState.Member member(MemberNow member) {
        return new HubState.Member(
                member.institution().institutionId(),
                member.institution().name(),
                member.institution().type(),
                member.institution().joinedOn(),
                member.shows().entrySet().stream()
                        .map(shown -> new HubState.Shared(shown.getKey(), shown.getValue()))
                        .toList());
    }

    /** Read before the rows: they may be newer than the version says, never older. */
    private long version(UUID hubId) {
        return positions.of(HubProjection.VIEW, hubId).orElse(0L);
    }
}
