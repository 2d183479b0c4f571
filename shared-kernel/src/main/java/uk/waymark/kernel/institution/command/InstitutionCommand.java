package uk.waymark.kernel.institution.command;

import java.util.UUID;
import uk.waymark.kernel.message.Command;

/** Commands to an institution. */
public sealed interface InstitutionCommand extends Command
        permits RegisterInstitution,
                RenameInstitution,
                ChangeUrn,
                SetTermDates,
                SetYearGroups,
                GrantRole,
                RevokeRole,
                ChangeRoles,
                ErasePerson,
                MergePeople,
                SeparatePeople,
                EraseText,
                JoinHub,
                LeaveHub,
                GrantHubSharing,
                WithdrawHubSharing {

    UUID institutionId();
}
