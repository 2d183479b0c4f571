package uk.waymark.infra.hub.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.ApiTokens;

class HubPagesTest extends PageTest {

    @Autowired
    Accounts everybody;

    @Autowired
    ApiTokens keys;

    private UUID school;
    private UUID hub;
    private String name;
    private Account lead;

    @BeforeEach
    void a_school_a_hub_and_its_lead() {
        school = institution();
        answer(assessment(school), "2.3", 2).is(200);
        name = "Hub " + UUID.randomUUID();
        hub = post("/api/hubs", "{\"name\":\"%s\"}".formatted(name)).is(201).id("hubId");
        lead = everybody.create("lead-" + UUID.randomUUID() + "@hub.example", "A Lead", "AL", false);
    }

    @Test
    void an_administrator_joins_shares_withdraws_and_leaves() {
        String sharing = "/institutions/" + school + "/sharing";
        Page page = page(sharing).is(200);
        assertThat(page.text()).contains("You are in no hub.", "names of people");

        Page joined = submit(page.form("join").with("hubId", hub.toString())).is(200);
        assertThat(joined.text()).contains("It sees nothing of you until you share something.", "Nobody leads the hub");

        Page shared = submit(joined.form("share-" + hub)
                        .with("framework", "cimm-school")
                        .with("from", "2024-09-01"))
                .is(200);
        assertThat(shared.text()).contains("on days from 1 September 2024 on");

        Page withdrawn = submit(shared.form("/" + hub + "/withdraw")).is(200);
        assertThat(withdrawn.text()).contains("It sees that you are a member, and nothing else.");

        Page left = submit(withdrawn.form("leave-" + hub)).is(200);
        assertThat(left.text()).contains("You are in no hub.", "It sees nothing of you any more.");
    }

    @Test
    void what_cannot_be_shared_is_refused_at_its_field() {
        String sharing = "/institutions/" + school + "/sharing";
        assertThat(submit(page(sharing).form("join")).is(400).error("join-hubId"))
                .contains("Select a hub.");
        Page joined = submit(page(sharing).form("join").with("hubId", hub.toString()));
        Page nothing =
                submit(joined.form("share-" + hub).with("from", "2024-09-01")).is(400);
        assertThat(nothing.error("share-" + hub + "-framework")).contains("Select what to share.");
        assertThat(nothing.form("share-" + hub).value("from")).isEqualTo("2024-09-01");
        Page future = submit(joined.form("share-" + hub)
                        .with("framework", "cimm-school")
                        .with("from", "2999-01-01"))
                .is(422);
        assertThat(future.error("share-" + hub + "-from")).contains("in the future");
        assertThat(future.refusal()).contains("1 January 2999");
    }

    @Test
    void a_lead_finds_the_hub_on_the_first_page_and_sees_members_side_by_side() {
        appointed();
        assertThat(mine("/").is(200).all("#hubs ~ ul a")).contains(name);
        assertThat(mine("/hubs/" + hub).is(200).text()).contains("No member shows its answers");

        put("/api/institutions/" + school + "/hubs/" + hub, "{}").is(200);
        put("/api/institutions/" + school + "/hubs/" + hub + "/sharing/cimm-school", "{\"from\":\"2024-09-01\"}")
                .is(200);
        Page page = mine("/hubs/" + hub).is(200);
        assertThat(page.one("#item-2\\.3").text()).contains("Response 2", "Response 2: 1");
        assertThat(page.one("#item-1\\.1").text()).contains("Unanswered: 1");
        assertThat(page.one("#computed").text()).contains("counts the members", "no average");
        assertThat(page.all("a[href^=/institutions], a[href^=/assessments]")).isEmpty();

        Page before = mine("/hubs/" + hub + "?asAt=2024-08-31").is(200);
        assertThat(before.text()).contains("You are looking back.", "shows days from 1 September 2024 on");
        assertThat(before.all("#item-2\\.3")).isEmpty();

        delete("/api/institutions/" + school + "/hubs/" + hub + "/sharing/cimm-school")
                .is(200);
        assertThat(mine("/hubs/" + hub).is(200).text())
                .contains("does not share this framework")
                .doesNotContain("Response 2");
    }

    @Test
    void what_cannot_be_shown_is_refused_over_the_page_of_today() {
        appointed();
        assertThat(mine("/hubs/" + hub + "?asAt=2999-01-01").is(400).error("show-asAt"))
                .contains("has not come yet");
        assertThat(mine("/hubs/" + hub + "?asAt=soon").is(400).error("show-asAt"))
                .contains("is not a day");
        assertThat(mine("/hubs/" + hub + "?framework=gatsby").is(400).error("show-framework"))
                .contains("gatsby");
        mine("/hubs/" + UUID.randomUUID()).is(404);
        mine("/hubs").is(403);
        mine("/institutions/" + school + "/sharing").is(404);
    }

    @Test
    void an_operator_registers_a_hub_and_appoints_and_dismisses_its_leads() {
        String another = "Another " + UUID.randomUUID();
        Page registered = submit(page("/hubs").is(200).form("register").with("name", another))
                .is(200);
        assertThat(registered.text()).contains(another + " is registered.", "Nobody leads it");
        assertThat(submit(registered.form("register")).is(400).error("register-name"))
                .contains("Enter a name.");

        Page led = submit(page("/hubs").form("appoint-" + hub).with("email", lead.email()))
                .is(200);
        assertThat(led.text()).contains(lead.email() + " leads the hub");
        mine("/hubs/" + hub).is(200);

        Page invited = submit(led.form("appoint-" + hub).with("email", "new-" + UUID.randomUUID() + "@hub.example"))
                .is(200);
        assertThat(invited.one("#invited code").text())
                .startsWith("http://localhost:")
                .contains("/links/");
        assertThat(page("/hubs").document().select("#invited")).isEmpty();
        assertThat(submit(led.form("appoint-" + hub).with("email", "nobody"))
                        .is(400)
                        .error("appoint-" + hub + "-email"))
                .contains("Enter an e-mail address, like name@school.example");

        String dismissal = led.one("form[id^=dismiss-][action*='" + hub + "']").id();
        assertThat(submit(led.form(dismissal)).is(200).text()).contains("read nothing of the hub");
        mine("/hubs/" + hub).is(404);
    }

    private void appointed() {
        post("/api/hubs/" + hub + "/leads", "{\"email\":\"%s\"}".formatted(lead.email()))
                .is(200);
    }

    private Page mine(String path) {
        String token = keys.issue(lead.id(), "test", false, null, Duration.ofHours(1));
        return open(HttpRequest.newBuilder(request(path).build().uri())
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html")
                .GET());
    }
}
