package uk.waymark.infra.members.export;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.action.event.ActionReassigned;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;
import uk.waymark.kernel.assessment.event.ReviewStarted;
import uk.waymark.kernel.fact.FactFamilies;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.institution.event.PeopleMerged;
import uk.waymark.kernel.institution.event.PeopleSeparated;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.RoleGranted;
import uk.waymark.kernel.institution.event.RoleRevoked;
import uk.waymark.kernel.message.Fact;

/**
 * The place that a new fact needs in subject access. If it names somebody other than whoever records it, it belongs in
 * {@link #TOLD}, and what it says of them in {@link HeldOnPerson}; if not, its name belongs in {@link #NAMES_NOBODY}.
 */
class NamedInFactsTest {

    /** Which part of the export tells people of a fact that names them. */
    private static final Map<Class<? extends Fact>, String> TOLD = Map.ofEntries(
            entry(RoleGranted.class, "roles"),
            entry(RoleRevoked.class, "roles"),
            entry(PersonErased.class, "roles"),
            entry(HubLeadAppointed.class, "roles"),
            entry(HubLeadDismissed.class, "roles"),
            entry(ReviewStarted.class, "reviews"),
            entry(ReviewParticipantsChanged.class, "reviews"),
            entry(ActionPlanned.class, "actionsOwned"),
            entry(ActionReassigned.class, "actionsOwned"),
            entry(PeopleMerged.class, "alsoKnownAs"),
            entry(PeopleSeparated.class, "alsoKnownAs"));

    private static final Set<String> NAMES_NOBODY = Set.of(
            "ActionCancelled",
            "ActionCarriedOver",
            "ActionCompleted",
            "ActionItemsChanged",
            "ActionProgressNoted",
            "ActionReopened",
            "ActionRescheduled",
            "ActionReworded",
            "ActionStarted",
            "AssessmentOpened",
            "CommentAdded",
            "EvidenceAdded",
            "EvidenceWithdrawn",
            "ItemFlagged",
            "ItemUnflagged",
            "PracticeRecorded",
            "PracticeRetired",
            "ResponseReaffirmed",
            "ResponseRetracted",
            "ResponseRevised",
            "ResponseSubmitted",
            "ResponseWithdrawn",
            "ReviewAbandoned",
            "ReviewReopened",
            "ReviewSignedOff",
            "TargetDropped",
            "TargetReached",
            "TargetReopened",
            "TargetRevised",
            "TargetSet",
            "HubRegistered",
            "HubJoined",
            "HubLeft",
            "HubSharingGranted",
            "HubSharingWithdrawn",
            "InstitutionRegistered",
            "InstitutionRenamed",
            "InstitutionUrnChanged",
            "TermDatesSet",
            "TextErased",
            "UrnClaimed",
            "UrnReleased",
            "YearGroupsSet");

    /** Ids of things. Any other id in a fact may be a person's. */
    private static final Set<String> THINGS = Set.of(
            "actionId",
            "urnId",
            "assessmentId",
            "commentId",
            "evidenceId",
            "hubId",
            "institutionId",
            "noteId",
            "practiceId",
            "responseId",
            "reviewId",
            "targetId",
            "textId");

    @Test
    void every_fact_is_told_to_those_whom_it_names_or_names_nobody() {
        Set<String> named = TOLD.keySet().stream().map(FactFamilies::name).collect(Collectors.toSet());

        assertThat(FactFamilies.types().map(FactFamilies::name))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(named.stream(), NAMES_NOBODY.stream()).toList());
        assertThat(Arrays.stream(HeldOnPerson.class.getRecordComponents()).map(RecordComponent::getName))
                .containsAll(TOLD.values());
    }

    @Test
    void what_names_nobody_has_only_ids_of_things() {
        assertThat(FactFamilies.types()
                        .filter(type -> NAMES_NOBODY.contains(FactFamilies.name(type)))
                        .flatMap(NamedInFactsTest::ids))
                .isSubsetOf(THINGS);
        assertThat(TOLD.keySet())
                .allSatisfy(type -> assertThat(THINGS.containsAll(ids(type).toList()))
                        .as(type.getSimpleName())
                        .isFalse());
    }

    private static Stream<String> ids(Class<? extends Fact> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(one -> one.getGenericType().getTypeName().contains(UUID.class.getName()))
                .map(RecordComponent::getName);
    }
}
