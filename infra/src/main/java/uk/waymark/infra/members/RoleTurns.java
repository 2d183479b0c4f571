package uk.waymark.infra.members;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
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

/** The cases of facts by which somebody is given a role, or loses one. */
final class RoleTurns implements FamilyCases<Optional<RoleTurns.Turn>> {

    /** What a fact does to somebody's roles. */
    sealed interface Turn {}

    /** A role that is theirs from then on. */
    record Given(UUID personId, Role role, LocalDate day) implements Turn {}

    /** @param role that is theirs no longer; null for all of them */
    record Taken(UUID personId, @Nullable Role role, LocalDate day) implements Turn {

        boolean ends(UUID person, Role held) {
            return person.equals(personId) && (role == null || role == held);
        }
    }

    @Override
    public Optional<Turn> of(UrnEvent fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Turn> of(InstitutionEvent fact) {
        return switch (fact) {
            case RoleGranted granted ->
                Optional.of(new Given(granted.personId(), granted.role(), granted.effectiveOn()));
            case RoleRevoked revoked ->
                Optional.of(new Taken(revoked.personId(), revoked.role(), revoked.effectiveOn()));
            case PersonErased erased -> Optional.of(new Taken(erased.personId(), null, erased.effectiveOn()));
            case PeopleMerged ignored -> Optional.empty();
            case PeopleSeparated ignored -> Optional.empty();
            case InstitutionRegistered ignored -> Optional.empty();
            case InstitutionRenamed ignored -> Optional.empty();
            case InstitutionUrnChanged ignored -> Optional.empty();
            case TermDatesSet ignored -> Optional.empty();
            case YearGroupsSet ignored -> Optional.empty();
            case TextErased ignored -> Optional.empty();
            case HubJoined ignored -> Optional.empty();
            case HubLeft ignored -> Optional.empty();
            case HubSharingGranted ignored -> Optional.empty();
            case HubSharingWithdrawn ignored -> Optional.empty();
        };
    }

    @Override
    public Optional<Turn> of(AssessmentEvent fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Turn> of(ActionEvent fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Turn> of(HubEvent fact) {
        return switch (fact) {
            case HubLeadAppointed appointed ->
                Optional.of(new Given(appointed.personId(), Role.HUB_LEAD, appointed.effectiveOn()));
            case HubLeadDismissed dismissed ->
                Optional.of(new Taken(dismissed.personId(), Role.HUB_LEAD, dismissed.effectiveOn()));
            case HubRegistered ignored -> Optional.empty();
        };
    }
}
