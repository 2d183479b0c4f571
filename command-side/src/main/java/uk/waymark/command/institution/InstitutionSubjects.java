package uk.waymark.command.institution;

import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.command.EraseText;
import uk.waymark.kernel.institution.command.GrantHubSharing;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.JoinHub;
import uk.waymark.kernel.institution.command.LeaveHub;
import uk.waymark.kernel.institution.command.RevokeRole;
import uk.waymark.kernel.institution.command.SetTermDates;
import uk.waymark.kernel.institution.command.SetYearGroups;
import uk.waymark.kernel.institution.command.WithdrawHubSharing;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.institution.event.YearGroupsSet;

/** What facts and commands of an institution are about, so that only changes of the same thing get in each other's way. */
final class InstitutionSubjects {

    private InstitutionSubjects() {}

    static String of(Object factOrCommand) {
        return switch (factOrCommand) {
            case SetTermDates command -> "term dates " + command.academicYear();
            case TermDatesSet fact -> "term dates " + fact.academicYear();
            case SetYearGroups ignored -> "year groups";
            case YearGroupsSet ignored -> "year groups";
            case GrantRole command -> "person " + command.personId();
            case RoleGranted fact -> "person " + fact.personId();
            case RevokeRole command -> "person " + command.personId();
            case RoleRevoked fact -> "person " + fact.personId();
            case ErasePerson command -> "person " + command.personId();
            case PersonErased fact -> "person " + fact.personId();
            case EraseText ignored -> "erasure";
            case TextErased ignored -> "erasure";
            case JoinHub command -> "hub " + command.hubId();
            case HubJoined fact -> "hub " + fact.hubId();
            case LeaveHub command -> "hub " + command.hubId();
            case HubLeft fact -> "hub " + fact.hubId();
            case GrantHubSharing command -> "hub " + command.hubId();
            case HubSharingGranted fact -> "hub " + fact.hubId();
            case WithdrawHubSharing command -> "hub " + command.hubId();
            case HubSharingWithdrawn fact -> "hub " + fact.hubId();
            default -> "name and URN";
        };
    }
}
