package uk.waymark.command.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.command.stream.StreamFixture.TODAY;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.stream.Snapshots;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.hub.command.AppointHubLead;
import uk.waymark.kernel.hub.command.DismissHubLead;
import uk.waymark.kernel.hub.command.RegisterHub;
import uk.waymark.kernel.hub.event.HubLeadAppointed;
import uk.waymark.kernel.hub.event.HubLeadDismissed;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class HubTest {

    private static final UUID HUB = Ids.of("test", "hub");
    private static final UUID LEAD = Ids.of("test", "lead");
    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 10);

    private final AggregateTestFixture<Hub> fixture = StreamFixture.of(Hub.class);

    @Test
    void a_hub_is_registered_without_the_spaces_around_its_name() {
        fixture.givenNoPriorActivity()
                .when(new RegisterHub(HUB, " Tidewater ", null))
                .expectEvents(new HubRegistered(HUB, "Tidewater", TODAY))
                .expectResultMessagePayload(new Written(HUB, 0, 1));
    }

    @Test
    void a_hub_is_registered_once_and_has_a_name() {
        refused(fixture.given(registered()).when(new RegisterHub(HUB, "Other", null)), Code.ALREADY_EXISTS, null);
        refused(
                StreamFixture.of(Hub.class).givenNoPriorActivity().when(new RegisterHub(HUB, "  ", null)),
                Code.VALUE_NOT_ALLOWED,
                "name");
        refused(
                StreamFixture.of(Hub.class).givenNoPriorActivity().when(new RegisterHub(HUB, "x".repeat(201), null)),
                Code.VALUE_NOT_ALLOWED,
                "name");
    }

    @Test
    void a_lead_is_appointed_once() {
        fixture.given(registered())
                .when(new AppointHubLead(HUB, LEAD, null))
                .expectEvents(new HubLeadAppointed(HUB, LEAD, TODAY));
        StreamFixture.of(Hub.class)
                .given(registered(), new HubLeadAppointed(HUB, LEAD, BEFORE))
                .when(new AppointHubLead(HUB, LEAD, null))
                .expectNoEvents();
    }

    @Test
    void a_lead_is_dismissed_and_may_be_appointed_again() {
        fixture.given(registered(), new HubLeadAppointed(HUB, LEAD, BEFORE))
                .when(new DismissHubLead(HUB, LEAD, null))
                .expectEvents(new HubLeadDismissed(HUB, LEAD, TODAY));
        StreamFixture.of(Hub.class)
                .given(registered(), new HubLeadAppointed(HUB, LEAD, BEFORE), new HubLeadDismissed(HUB, LEAD, BEFORE))
                .when(new AppointHubLead(HUB, LEAD, null))
                .expectEvents(new HubLeadAppointed(HUB, LEAD, TODAY));
    }

    @Test
    void who_is_no_lead_is_not_dismissed() {
        fixture.given(registered()).when(new DismissHubLead(HUB, LEAD, null)).expectNoEvents();
    }

    @Test
    void a_hub_that_nobody_registered_has_no_leads() {
        refused(fixture.givenNoPriorActivity().when(new AppointHubLead(HUB, LEAD, null)), Code.NOT_FOUND, null);
    }

    @Test
    void days_follow_each_other() {
        refused(
                fixture.given(registered()).when(new AppointHubLead(HUB, LEAD, BEFORE.minusDays(1))),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void a_snapshot_keeps_the_leads() {
        fixture.given(registered(), new HubLeadAppointed(HUB, LEAD, BEFORE))
                .when(new AppointHubLead(HUB, LEAD, null))
                .expectState(hub -> assertThat(Snapshots.readAgain(hub))
                        .usingRecursiveComparison()
                        .isEqualTo(hub));
    }

    private static HubRegistered registered() {
        return new HubRegistered(HUB, "Tidewater", BEFORE);
    }
}
