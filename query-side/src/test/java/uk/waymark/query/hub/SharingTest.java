package uk.waymark.query.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.query.hub.HubRollUp.Answered;
import uk.waymark.query.hub.HubRollUp.Member;
import uk.waymark.query.hub.HubRollUp.Shown;

/** Tests of who sees what is shared: nobody else, and nobody from the moment that it is no longer shared. */
class SharingTest extends SharedTest {

    @Test
    void what_is_withdrawn_is_gone_at_once_though_the_view_has_not_heard_of_it() {
        views.recordBehindTheViews(BIRCH, new HubSharingWithdrawn(BIRCH, HUB, FAMILY, FROM));
        HubRollUp rollUp = rollUp(null);
        assertThat(shown(rollUp, BIRCH)).isEqualTo(Shown.NOT_SHARED);
        assertThat(item(rollUp, "2.3").answers())
                .extracting(Answered::institutionId)
                .containsExactly(ALDER);
        assertThat(views.find(new FindHub(HUB), HubState.class).orElseThrow().members())
                .filteredOn(member -> member.institutionId().equals(BIRCH))
                .singleElement()
                .satisfies(member -> assertThat(member.sharing()).isEmpty());
    }

    @Test
    void a_later_first_day_holds_at_once_too() {
        views.recordBehindTheViews(BIRCH, new HubSharingGranted(BIRCH, HUB, FAMILY, FROM.plusYears(1), FROM));
        assertThat(shown(rollUp(FROM), BIRCH)).isEqualTo(Shown.LATER_DAYS_ONLY);
    }

    @Test
    void who_has_left_is_not_even_named_though_the_view_has_not_heard_of_it() {
        views.recordBehindTheViews(BIRCH, new HubLeft(BIRCH, HUB, FROM));
        assertThat(rollUp(null).members()).extracting(Member::name).containsExactly("Alder", "Cedar");
        assertThat(views.find(new FindHub(HUB), HubState.class).orElseThrow().members())
                .extracting(HubState.Member::name)
                .containsExactly("Alder", "Cedar");
    }

    @Test
    void another_hub_sees_nothing_of_it() {
        views.record(OTHER_HUB, new HubRegistered(OTHER_HUB, "Other", BEGINNING));
        views.record(CEDAR, new HubJoined(CEDAR, OTHER_HUB, BEGINNING));
        HubRollUp other = views.find(new FindHubRollUp(OTHER_HUB, FAMILY, null), HubRollUp.class)
                .orElseThrow();
        assertThat(other.members()).extracting(Member::shown).containsExactly(Shown.NOT_SHARED);
        assertThat(views.find(new FindHubRollUp(new UUID(9, 9), FAMILY, null), HubRollUp.class))
                .isEmpty();
        assertThat(views.find(new FindHubRollUp(HUB, "gatsby", null), HubRollUp.class))
                .isEmpty();
    }

    @Test
    void an_institution_sees_its_hubs_what_it_shares_and_who_reads_it() {
        views.record(HUB, new HubLeadAppointed(HUB, LEAD, FROM));
        assertThat(views.find(new FindHubsOf(BIRCH), HubsOf.class))
                .contains(new HubsOf(
                        BIRCH,
                        List.of(new HubsOf.Membership(
                                HUB,
                                "Tidewater",
                                BEGINNING,
                                List.of(new HubsOf.Shared(FAMILY, FROM, BEGINNING)),
                                List.of("Person " + LEAD))),
                        2));
        assertThat(views.find(new FindHubLeads(HUB), HubLeads.class)
                        .orElseThrow()
                        .leads())
                .containsExactly(new HubLeads.Lead(LEAD, "Person " + LEAD, FROM));
        views.record(HUB, new HubLeadDismissed(HUB, LEAD, FROM));
        assertThat(views.find(new FindHubLeads(HUB), HubLeads.class)
                        .orElseThrow()
                        .leads())
                .isEmpty();
    }
}
