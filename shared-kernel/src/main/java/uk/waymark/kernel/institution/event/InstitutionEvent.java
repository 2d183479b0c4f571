package uk.waymark.kernel.institution.event;

import java.util.UUID;
import uk.waymark.kernel.message.Fact;

/** Facts about an institution. */
public sealed interface InstitutionEvent extends Fact
        permits InstitutionRegistered,
                InstitutionRenamed,
                InstitutionUrnChanged,
                TermDatesSet,
                YearGroupsSet,
                RoleGranted,
                RoleRevoked,
                PersonErased,
                PeopleMerged,
                PeopleSeparated,
                TextErased,
                HubJoined,
                HubLeft,
                HubSharingGranted,
                HubSharingWithdrawn {

    UUID institutionId();
}
