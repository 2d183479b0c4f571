package uk.waymark.query.history.change;

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
import uk.waymark.kernel.institution.event.UrnClaimed;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.institution.event.UrnReleased;
import uk.waymark.kernel.institution.event.YearGroupsSet;

/** The changes that facts about an institution and its URN make. */
public final class InstitutionChanges {

    private InstitutionChanges() {}

    public static FactChange of(UrnEvent fact) {
        return switch (fact) {
            case UrnClaimed claimed ->
                FactChange.plain()
                        .fromTo(Value.NOTHING, new Value.Plain(claimed.urn().digits()));
            case UrnReleased released ->
                FactChange.plain().fromTo(new Value.Plain(released.urn().digits()), Value.NOTHING);
        };
    }

    public static FactChange of(InstitutionEvent fact, StreamValues past) {
        return switch (fact) {
            case InstitutionRegistered registered -> {
                past.becomes("urn", new Value.Plain(registered.urn().digits()));
                yield past.moves(FactChange.plain(), "name", new Value.Plain(registered.name()));
            }
            case InstitutionRenamed renamed -> past.moves(FactChange.plain(), "name", new Value.Plain(renamed.name()));
            case InstitutionUrnChanged changed ->
                past.moves(
                        FactChange.plain(), "urn", new Value.Plain(changed.urn().digits()));
            case TermDatesSet set ->
                past.moves(FactChange.plain(), "half-terms " + set.academicYear(), new Value.Terms(set.halfTerms()));
            case YearGroupsSet set -> past.moves(FactChange.plain(), "year groups", new Value.Years(set.yearGroups()));
            case RoleGranted granted ->
                FactChange.plain()
                        .fromTo(Value.NOTHING, new Value.Plain(granted.role().label()));
            case RoleRevoked revoked ->
                FactChange.plain().fromTo(new Value.Plain(revoked.role().label()), Value.NOTHING);
            case HubJoined joined -> FactChange.plain().fromTo(Value.NOTHING, new Value.Hub(joined.hubId()));
            case HubLeft left -> FactChange.plain().fromTo(new Value.Hub(left.hubId()), Value.NOTHING);
            case HubSharingGranted granted -> FactChange.plain().fromTo(Value.NOTHING, new Value.Hub(granted.hubId()));
            case HubSharingWithdrawn withdrawn ->
                FactChange.plain().fromTo(new Value.Hub(withdrawn.hubId()), Value.NOTHING);
            case PersonErased ignored -> FactChange.plain();
            case PeopleMerged ignored -> FactChange.plain();
            case PeopleSeparated ignored -> FactChange.plain();
            case TextErased erased -> FactChange.plain().because(erased.reason());
        };
    }
}
