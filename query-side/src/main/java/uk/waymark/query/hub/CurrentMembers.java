package uk.waymark.query.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.hub.Sharing;
import uk.waymark.query.hub.HubReader.Candidate;

/**
 * The members of a hub at this moment, and what they show it. The view says where to look; the record of each
 * institution says what holds, so that nothing is seen after it was withdrawn, however far behind the view is.
 */
@Component
class CurrentMembers {

    private final HubReader hubs;
    private final Sharing sharing;

    CurrentMembers(HubReader hubs, Sharing sharing) {
        this.hubs = hubs;
        this.sharing = sharing;
    }

    /** @param shows the first day that is shown, by framework family */
    record MemberNow(Candidate institution, Map<String, LocalDate> shows) {}

    /** By name. */
    List<MemberNow> of(UUID hubId) {
        return hubs.members(hubId).stream()
                .flatMap(candidate -> Stream.ofNullable(
                                sharing.of(candidate.institutionId()).get(hubId))
                        .map(shows -> new MemberNow(candidate, shows)))
                .toList();
    }
}
