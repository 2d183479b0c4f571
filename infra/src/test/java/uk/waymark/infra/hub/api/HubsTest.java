package uk.waymark.infra.hub.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.platform.people.account.Account;

/** What a hub lead reads, and how long. */
class HubsTest extends HubTest {

    @Test
    void a_lead_sees_what_is_shared_and_how_it_is_spread() {
        JsonNode seen = as(lead, "/api/hubs/" + hub).is(200).json();
        assertThat(seen.path("name").asString()).isEqualTo(name);
        assertThat(seen.path("members")
                        .path(0)
                        .path("sharing")
                        .path(0)
                        .path("framework")
                        .asString())
                .isEqualTo(FAMILY);
        JsonNode item = item(rollUp());
        assertThat(item.path("answers").path(0).path("answer").path("level").asInt())
                .isEqualTo(2);
        assertThat(item.path("distribution").path("2").asInt()).isEqualTo(1);
        assertThat(item.path("distribution").path("unanswered").asInt()).isZero();
    }

    @Test
    void what_is_withdrawn_is_gone_at_once_even_while_the_view_stands_still() {
        EventProcessor view = processing.eventProcessor("hub").orElseThrow();
        view.shutDown();
        try {
            Reply withdrawn = delete(sharing(school)).is(200);
            assertThat(withdrawn.header("Waymark-Views")).isEqualTo("behind");
            JsonNode rollUp = rollUp();
            assertThat(rollUp.path("members").path(0).path("shown").asString()).isEqualTo("NOT_SHARED");
            assertThat(item(rollUp).path("answers").size()).isZero();
            delete(membership(school)).is(200);
            assertThat(rollUp().path("members").size()).isZero();
        } finally {
            view.start();
        }
    }

    @Test
    void days_before_the_first_one_show_nothing() {
        put(sharing(school), "{\"from\":\"2024-09-01\"}").is(200);
        JsonNode before = as(lead, rollUpPath() + "&asAt=2024-08-31").is(200).json();
        assertThat(before.path("members").path(0).path("shown").asString()).isEqualTo("LATER_DAYS_ONLY");
        assertThat(item(before).path("answers").size()).isZero();
        JsonNode since = as(lead, rollUpPath() + "&asAt=2024-09-01").is(200).json();
        assertThat(since.path("members").path(0).path("shown").asString()).isEqualTo("ANSWERS");
        assertThat(item(since).path("answers").path(0).path("answer").isNull()).isTrue();
    }

    @Test
    void a_foreign_hub_answers_like_one_that_does_not_exist() {
        UUID foreign = hub("Elsewhere");
        UUID unknown = UUID.randomUUID();
        for (String path :
                List.of("", "/roll-up?framework=" + FAMILY, "/roll-up?framework=" + FAMILY + "&asAt=2024-01-01")) {
            assertThat(shape(as(lead, "/api/hubs/" + foreign + path).is(404), foreign))
                    .isEqualTo(shape(as(lead, "/api/hubs/" + unknown + path).is(404), unknown));
        }
        get("/api/hubs/" + hub).is(404);
        Account outsider = somebody();
        assertThat(shape(as(outsider, "/api/hubs/" + hub).is(404), hub))
                .isEqualTo(shape(as(outsider, "/api/hubs/" + unknown).is(404), unknown));
    }

    @Test
    void a_lead_reads_no_more_than_that() {
        String at = "/api/institutions/" + school;
        as(lead, at).is(404);
        as(lead, at + "/hubs").is(404);
        as(lead, at + "/history").is(404);
        as(lead, "/api/assessments/" + uk.waymark.kernel.message.Ids.assessment(school, FAMILY) + "/maturity")
                .is(404);
        as(lead, "/api/hubs").is(403);
        as(lead, "/api/hubs/" + hub + "/leads").is(403);
        send(as(lead).uri(at(membership(school))).DELETE()).is(404);
        send(as(lead).uri(at("/api/hubs/" + hub + "/leads/" + UUID.randomUUID()))
                        .DELETE())
                .is(403);
    }

    @Test
    void who_is_dismissed_sees_nothing_any_more() {
        UUID person = UUID.fromString(get("/api/hubs/" + hub + "/leads")
                .is(200)
                .json()
                .path("leads")
                .path(0)
                .path("personId")
                .asString());
        delete("/api/hubs/" + hub + "/leads/" + person).is(200);
        as(lead, "/api/hubs/" + hub).is(404);
        delete("/api/hubs/" + hub + "/leads/" + person).is(200);
        assertThat(get("/api/hubs/" + hub + "/leads").json().path("leads").size())
                .isZero();
    }
}
