package uk.waymark.query.history;

import java.util.UUID;
import java.util.stream.Stream;
import uk.waymark.kernel.action.event.ActionCancelled;
import uk.waymark.kernel.action.event.ActionCarriedOver;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.action.event.ActionItemsChanged;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.action.event.ActionProgressNoted;
import uk.waymark.kernel.action.event.ActionReassigned;
import uk.waymark.kernel.action.event.ActionReopened;
import uk.waymark.kernel.action.event.ActionRescheduled;
import uk.waymark.kernel.action.event.ActionReworded;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;
import uk.waymark.kernel.assessment.event.ReviewReopened;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.assessment.event.ReviewStarted;
import uk.waymark.kernel.fact.FamilyCases;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;
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
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.institution.event.YearGroupsSet;

/** The people whom a fact's sentence names, beside those that it changes from and to. */
public final class NamedPeople implements FamilyCases<Stream<UUID>> {

    public static final NamedPeople CASES = new NamedPeople();

    private NamedPeople() {}

    @Override
    public Stream<UUID> of(UrnEvent fact) {
        return Stream.empty();
    }

    @Override
    public Stream<UUID> of(InstitutionEvent fact) {
        return switch (fact) {
            case RoleGranted granted -> Stream.of(granted.personId());
            case RoleRevoked revoked -> Stream.of(revoked.personId());
            case InstitutionRegistered ignored -> Stream.empty();
            case InstitutionRenamed ignored -> Stream.empty();
            case InstitutionUrnChanged ignored -> Stream.empty();
            case TermDatesSet ignored -> Stream.empty();
            case YearGroupsSet ignored -> Stream.empty();
            case PersonErased ignored -> Stream.empty();
            case PeopleMerged merged -> Stream.of(merged.intoPersonId());
            case PeopleSeparated separated -> Stream.of(separated.personId(), separated.fromPersonId());
            case TextErased ignored -> Stream.empty();
            case HubJoined ignored -> Stream.empty();
            case HubLeft ignored -> Stream.empty();
            case HubSharingGranted ignored -> Stream.empty();
            case HubSharingWithdrawn ignored -> Stream.empty();
        };
    }

    @Override
    public Stream<UUID> of(AssessmentEvent fact) {
        return switch (fact) {
            case ReviewStarted started -> started.participants().stream();
            case ReviewParticipantsChanged ignored -> Stream.empty();
            case ReviewSignedOff ignored -> Stream.empty();
            case ReviewReopened ignored -> Stream.empty();
            case ReviewAbandoned ignored -> Stream.empty();
            case AssessmentOpened ignored -> Stream.empty();
            case ItemEvent ignored -> Stream.empty();
        };
    }

    @Override
    public Stream<UUID> of(ActionEvent fact) {
        return switch (fact) {
            case ActionPlanned planned -> planned.owners().stream();
            case ActionReworded ignored -> Stream.empty();
            case ActionItemsChanged ignored -> Stream.empty();
            case ActionRescheduled ignored -> Stream.empty();
            case ActionReassigned ignored -> Stream.empty();
            case ActionStarted ignored -> Stream.empty();
            case ActionProgressNoted ignored -> Stream.empty();
            case ActionCompleted ignored -> Stream.empty();
            case ActionReopened ignored -> Stream.empty();
            case ActionCancelled ignored -> Stream.empty();
            case ActionCarriedOver ignored -> Stream.empty();
        };
    }

    @Override
    public Stream<UUID> of(HubEvent fact) {
        return switch (fact) {
            case HubLeadAppointed appointed -> Stream.of(appointed.personId());
            case HubLeadDismissed dismissed -> Stream.of(dismissed.personId());
            case HubRegistered ignored -> Stream.empty();
        };
    }
}
