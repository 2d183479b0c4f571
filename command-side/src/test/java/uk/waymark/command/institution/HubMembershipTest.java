package uk.waymark.command.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.command.institution.InstitutionFixture.REGISTERED_ON;
import static uk.waymark.command.institution.InstitutionFixture.SCHOOL;
import static uk.waymark.command.institution.InstitutionFixture.TODAY;
import static uk.waymark.command.institution.InstitutionFixture.TOMORROW;
import static uk.waymark.command.institution.InstitutionFixture.registered;
import static uk.waymark.command.stream.StreamFixture.refused;
import static uk.waymark.command.stream.StreamFixture.refusedAllowing;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.stream.Snapshots;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.institution.command.GrantHubSharing;
import uk.waymark.kernel.institution.command.JoinHub;
import uk.waymark.kernel.institution.command.LeaveHub;
import uk.waymark.kernel.institution.command.WithdrawHubSharing;
import uk.waymark.kernel.institution.event.HubJoined;
import uk.waymark.kernel.institution.event.HubLeft;
import uk.waymark.kernel.institution.event.HubSharingGranted;
import uk.waymark.kernel.institution.event.HubSharingWithdrawn;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.Refusal.Code;

class HubMembershipTest {

    private static final UUID HUB = Ids.of("test", "hub");
    private static final UUID OTHER_HUB = Ids.of("test", "other hub");
    private static final String FAMILY = "cimm-school";
    private static final String OTHER_FAMILY = "cimm-college";
    private static final LocalDate FROM = LocalDate.of(2024, 9, 1);

    @Test
    void an_institution_joins_a_hub_once() {
        fixture()
                .given(registered())
                .when(new JoinHub(SCHOOL, HUB, null))
                .expectEvents(new HubJoined(SCHOOL, HUB, TODAY));
        fixture()
                .given(registered(), joined())
                .when(new JoinHub(SCHOOL, HUB, null))
                .expectNoEvents();
    }

    @Test
    void leaving_withdraws_all_that_is_shared_with_this_hub_and_with_no_other() {
        fixture()
                .given(
                        registered(),
                        joined(),
                        new HubJoined(SCHOOL, OTHER_HUB, REGISTERED_ON),
                        shared(FAMILY),
                        shared(OTHER_FAMILY),
                        new HubSharingGranted(SCHOOL, OTHER_HUB, FAMILY, FROM, REGISTERED_ON))
                .when(new LeaveHub(SCHOOL, HUB, null))
                .expectEvents(
                        new HubSharingWithdrawn(SCHOOL, HUB, OTHER_FAMILY, TODAY),
                        new HubSharingWithdrawn(SCHOOL, HUB, FAMILY, TODAY),
                        new HubLeft(SCHOOL, HUB, TODAY));
    }

    @Test
    void who_is_not_in_a_hub_cannot_leave_it_or_share_with_it() {
        var other = new HubJoined(SCHOOL, OTHER_HUB, REGISTERED_ON);
        String allowed = OTHER_HUB.toString();
        refusedAllowing(
                fixture().given(registered(), other).when(new LeaveHub(SCHOOL, HUB, null)),
                Code.WRONG_STATE,
                "hubId",
                allowed);
        refusedAllowing(
                fixture().given(registered(), other).when(grant(FAMILY, FROM)), Code.WRONG_STATE, "hubId", allowed);
        refusedAllowing(
                fixture().given(registered(), other).when(new WithdrawHubSharing(SCHOOL, HUB, FAMILY, null)),
                Code.WRONG_STATE,
                "hubId",
                allowed);
        refused(
                fixture()
                        .given(registered(), joined(), new HubLeft(SCHOOL, HUB, REGISTERED_ON))
                        .when(grant(FAMILY, FROM)),
                Code.WRONG_STATE,
                "hubId");
    }

    @Test
    void a_framework_is_shared_from_a_day_on() {
        fixture()
                .given(registered(), joined())
                .when(grant(FAMILY, FROM))
                .expectEvents(new HubSharingGranted(SCHOOL, HUB, FAMILY, FROM, TODAY));
        fixture()
                .given(registered(), joined())
                .when(grant(FAMILY, null))
                .expectEvents(new HubSharingGranted(SCHOOL, HUB, FAMILY, TODAY, TODAY));
    }

    @Test
    void sharing_the_same_again_writes_nothing_and_another_day_is_another_fact() {
        fixture()
                .given(registered(), joined(), shared(FAMILY))
                .when(grant(FAMILY, FROM))
                .expectNoEvents();
        fixture()
                .given(registered(), joined(), shared(FAMILY))
                .when(grant(FAMILY, null))
                .expectNoEvents();
        fixture()
                .given(registered(), joined(), shared(FAMILY))
                .when(grant(FAMILY, FROM.plusDays(1)))
                .expectEvents(new HubSharingGranted(SCHOOL, HUB, FAMILY, FROM.plusDays(1), TODAY));
    }

    @Test
    void a_framework_that_nobody_knows_is_not_shared_and_neither_is_the_future() {
        refusedAllowing(
                fixture().given(registered(), joined()).when(grant("cimm-school@2024", FROM)),
                Code.UNKNOWN_FRAMEWORK,
                "framework",
                FAMILY);
        refused(fixture().given(registered(), joined()).when(grant(FAMILY, TOMORROW)), Code.IN_THE_FUTURE, "from");
        refused(
                fixture().given(registered(), joined()).when(grant(FAMILY, LocalDate.of(1999, 12, 31))),
                Code.VALUE_NOT_ALLOWED,
                "from");
    }

    @Test
    void sharing_is_withdrawn_once() {
        var withdraw = new WithdrawHubSharing(SCHOOL, HUB, FAMILY, null);
        var withdrawn = new HubSharingWithdrawn(SCHOOL, HUB, FAMILY, TODAY);
        fixture().given(registered(), joined(), shared(FAMILY)).when(withdraw).expectEvents(withdrawn);
        fixture()
                .given(
                        registered(),
                        joined(),
                        shared(FAMILY),
                        new HubSharingWithdrawn(SCHOOL, HUB, FAMILY, REGISTERED_ON))
                .when(withdraw)
                .expectNoEvents();
        refusedAllowing(
                fixture().given(registered(), joined()).when(new WithdrawHubSharing(SCHOOL, HUB, "gatsby", null)),
                Code.UNKNOWN_FRAMEWORK,
                "framework",
                FAMILY);
    }

    @Test
    void a_snapshot_keeps_what_is_shared() {
        fixture()
                .given(registered(), joined(), shared(FAMILY))
                .when(grant(FAMILY, FROM))
                .expectState(school -> assertThat(Snapshots.readAgain(school))
                        .usingRecursiveComparison()
                        .isEqualTo(school));
    }

    private static AggregateTestFixture<Institution> fixture() {
        AggregateTestFixture<Institution> fixture = InstitutionFixture.create();
        fixture.registerInjectableResource(new BuiltInFrameworks());
        return fixture;
    }

    private static GrantHubSharing grant(String family, LocalDate from) {
        return new GrantHubSharing(SCHOOL, HUB, family, from, null);
    }

    private static HubJoined joined() {
        return new HubJoined(SCHOOL, HUB, REGISTERED_ON);
    }

    private static HubSharingGranted shared(String family) {
        return new HubSharingGranted(SCHOOL, HUB, family, FROM, REGISTERED_ON);
    }
}
