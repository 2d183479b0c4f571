package uk.waymark.infra.history.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.fact.FactFamilies;

class FactKindTest {

    @Test
    void every_fact_of_every_family_is_of_one_kind() {
        assertThat(Arrays.stream(FactKind.values()).flatMap(kind -> kind.facts().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        FactFamilies.types().map(FactFamilies::name).toList());
        FactFamilies.types()
                .map(FactFamilies::name)
                .forEach(name -> assertThat(FactKind.of(name).facts()).contains(name));
    }

    @Test
    void a_fact_that_nobody_sorted_is_no_part_of_the_set_up() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FactKind.of("CampaignStarted"))
                .withMessageContaining("CampaignStarted");
    }

    @Test
    void people_find_a_fact_where_they_look_for_it() {
        assertThat(FactKind.SET_UP.facts())
                .containsExactlyInAnyOrder(
                        "UrnClaimed",
                        "UrnReleased",
                        "InstitutionRegistered",
                        "InstitutionRenamed",
                        "InstitutionUrnChanged",
                        "TermDatesSet",
                        "YearGroupsSet",
                        "TextErased",
                        "AssessmentOpened");
        assertThat(FactKind.PEOPLE.facts())
                .containsExactlyInAnyOrder(
                        "RoleGranted", "RoleRevoked", "PersonErased", "PeopleMerged", "PeopleSeparated");
        assertThat(FactKind.HUBS.facts())
                .containsExactlyInAnyOrder(
                        "HubJoined",
                        "HubLeft",
                        "HubSharingGranted",
                        "HubSharingWithdrawn",
                        "HubRegistered",
                        "HubLeadAppointed",
                        "HubLeadDismissed");
        assertThat(FactKind.EVIDENCE.facts()).contains("EvidenceAdded", "PracticeRecorded", "CommentAdded");
    }
}
