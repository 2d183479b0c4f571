package uk.waymark.command.institution;

import java.util.UUID;
import uk.waymark.kernel.institution.command.ChangeRoles;
import uk.waymark.kernel.institution.command.ChangeUrn;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.command.EraseText;
import uk.waymark.kernel.institution.command.GrantHubSharing;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.InstitutionCommand;
import uk.waymark.kernel.institution.command.JoinHub;
import uk.waymark.kernel.institution.command.LeaveHub;
import uk.waymark.kernel.institution.command.MergePeople;
import uk.waymark.kernel.institution.command.RegisterInstitution;
import uk.waymark.kernel.institution.command.RenameInstitution;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.institution.command.SeparatePeople;
import uk.waymark.kernel.institution.command.SetTermDates;
import uk.waymark.kernel.institution.command.SetYearGroups;
import uk.waymark.kernel.institution.command.WithdrawHubSharing;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.institution.event.InstitutionUrnChanged;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.institution.event.YearGroupsSet;

/** The subjects of an institution's facts and commands, so that only changes of the same thing get in each other's way. */
final class InstitutionSubjects {

    private static final String NAME_AND_URN = "name and URN";
    private static final String YEAR_GROUPS = "year groups";
    private static final String ERASURE = "erasure";

    private InstitutionSubjects() {}

    static String of(InstitutionEvent fact) {
        return switch (fact) {
            case InstitutionRegistered ignored -> NAME_AND_URN;
            case InstitutionRenamed ignored -> NAME_AND_URN;
            case InstitutionUrnChanged ignored -> NAME_AND_URN;
            case TermDatesSet set -> "term dates " + set.academicYear();
            case YearGroupsSet ignored -> YEAR_GROUPS;
            case RoleGranted granted -> person(granted.personId());
            case RoleRevoked revoked -> person(revoked.personId());
            case PersonErased erased -> person(erased.personId());
            case PeopleMerged merged -> person(merged.personId());
            case PeopleSeparated separated -> person(separated.personId());
            case TextErased ignored -> ERASURE;
            case HubJoined joined -> hub(joined.hubId());
            case HubLeft left -> hub(left.hubId());
            case HubSharingGranted granted -> hub(granted.hubId());
            case HubSharingWithdrawn withdrawn -> hub(withdrawn.hubId());
        };
    }

    static String of(InstitutionCommand command) {
        return switch (command) {
            case RegisterInstitution ignored -> NAME_AND_URN;
            case RenameInstitution ignored -> NAME_AND_URN;
            case ChangeUrn ignored -> NAME_AND_URN;
            case SetTermDates set -> "term dates " + set.academicYear();
            case SetYearGroups ignored -> YEAR_GROUPS;
            case GrantRole grant -> person(grant.personId());
            case RevokeRole revoke -> person(revoke.personId());
            case ChangeRoles change -> person(change.personId());
            case ErasePerson erase -> person(erase.personId());
            case MergePeople merge -> person(merge.personId());
            case SeparatePeople separate -> person(separate.personId());
            case EraseText ignored -> ERASURE;
            case JoinHub join -> hub(join.hubId());
            case LeaveHub leave -> hub(leave.hubId());
            case GrantHubSharing grant -> hub(grant.hubId());
            case WithdrawHubSharing withdraw -> hub(withdraw.hubId());
        };
    }

    private static String person(UUID personId) {
        return "person " + personId;
    }

    private static String hub(UUID hubId) {
        return "hub " + hubId;
    }
}
