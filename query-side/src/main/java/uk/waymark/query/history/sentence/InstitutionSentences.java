package uk.waymark.query.history.sentence;

import java.util.Locale;
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
import uk.waymark.kernel.text.Isolated;
import uk.waymark.query.history.change.FactChange;
import uk.waymark.query.history.change.Value;

/** The sentences about what happened to an institution and its URN, without the full stop. */
final class InstitutionSentences {

    private InstitutionSentences() {}

    static String of(UrnEvent fact) {
        return switch (fact) {
            case UrnClaimed claimed -> "URN %s was claimed for the institution".formatted(claimed.urn());
            case UrnReleased released -> "URN %s was released by the institution".formatted(released.urn());
        };
    }

    static String of(InstitutionEvent fact, FactChange change, Wording wording) {
        ValueWords words = new ValueWords(wording);
        return switch (fact) {
            case InstitutionRegistered registered ->
                "%s was registered as a %s with URN %s"
                        .formatted(
                                Isolated.of(registered.name()),
                                registered.type().name().toLowerCase(Locale.UK).replace('_', ' '),
                                registered.urn());
            case InstitutionRenamed renamed ->
                "%s was renamed %s".formatted(words.of(change.from()), Isolated.of(renamed.name()));
            case InstitutionUrnChanged changed ->
                "The institution’s URN changed from %s to %s".formatted(words.of(change.from()), changed.urn());
            case TermDatesSet set ->
                "The half-term dates of %s were %s: %s"
                        .formatted(
                                set.academicYear(),
                                change.from() instanceof Value.Nothing ? "set" : "changed",
                                words.of(change.to()));
            case YearGroupsSet ignored ->
                change.from() instanceof Value.Nothing
                        ? "The institution’s year groups were set to " + words.of(change.to())
                        : "The institution’s year groups changed from %s to %s"
                                .formatted(words.of(change.from()), words.of(change.to()));
            case RoleGranted granted ->
                "%s became %s"
                        .formatted(
                                wording.person(granted.personId()),
                                granted.role().label());
            case RoleRevoked revoked ->
                "%s is no longer %s"
                        .formatted(
                                wording.person(revoked.personId()),
                                revoked.role().label());
            case HubJoined ignored -> "The institution joined " + words.of(change.to());
            case HubLeft ignored -> "The institution left " + words.of(change.from());
            case HubSharingGranted granted ->
                "The answers to %s are shared with %s, as they stood on %s and since"
                        .formatted(
                                wording.family(granted.framework()),
                                words.of(change.to()),
                                wording.day(granted.from()));
            case HubSharingWithdrawn withdrawn ->
                "The answers to %s are no longer shared with %s"
                        .formatted(wording.family(withdrawn.framework()), words.of(change.from()));
            case PersonErased ignored -> "A person’s name was erased";
            case PeopleMerged merged ->
                "Another entry of the directory was merged into %s: both are one person"
                        .formatted(wording.person(merged.intoPersonId()));
            case PeopleSeparated separated ->
                "The entries %s and %s were separated: they are two people again"
                        .formatted(wording.person(separated.personId()), wording.person(separated.fromPersonId()));
            case TextErased ignored -> "A text was erased";
        };
    }
}
