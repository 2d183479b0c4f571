package uk.waymark.infra.hub.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.platform.people.account.Account;

/** A school that shares with a hub, and somebody who leads it. */
abstract class HubTest extends ApiTest {

    static final String FAMILY = "cimm-school";

    @Autowired
    EventProcessingConfiguration processing;

    /** One of its own: pages list the hubs of all tests, and two of one name cannot be told apart by ear. */
    final String name = "Tidewater " + UUID.randomUUID();

    UUID school;
    UUID hub;
    Account lead;

    @BeforeEach
    void a_school_that_shares_with_a_hub_that_is_led() {
        school = institution();
        answer(assessment(school), "2.3", 2).is(200);
        hub = hub(name);
        lead = somebody();
        post("/api/hubs/" + hub + "/leads", "{\"email\":\"%s\"}".formatted(lead.email()))
                .is(200);
        put(membership(school), "{}").is(200);
        put(sharing(school), "{\"from\":\"2020-01-01\"}").is(200);
    }

    UUID hub(String name) {
        return post("/api/hubs", "{\"name\":\"%s\"}".formatted(name)).is(201).id("hubId");
    }

    Account somebody() {
        return accounts.create("lead-" + UUID.randomUUID() + "@hub.example", "A Lead", "AL", false);
    }

    JsonNode rollUp() {
        return as(lead, rollUpPath()).is(200).json();
    }

    String rollUpPath() {
        return "/api/hubs/" + hub + "/roll-up?framework=" + FAMILY;
    }

    static JsonNode item(JsonNode rollUp) {
        return rollUp.path("items")
                .valueStream()
                .filter(item -> item.path("item").asString().equals("2.3"))
                .findFirst()
                .orElseThrow();
    }

    String membership(UUID institution) {
        return "/api/institutions/" + institution + "/hubs/" + hub;
    }

    String sharing(UUID institution) {
        return membership(institution) + "/sharing/" + FAMILY;
    }

    Reply as(Account account, String path) {
        return send(as(account).uri(at(path)).GET());
    }

    HttpRequest.Builder as(Account account) {
        return HttpRequest.newBuilder()
                .header(
                        "Authorization",
                        "Bearer " + tokens.issue(account.id(), "test", false, null, Duration.ofHours(1)));
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What is said, apart from the id that was asked for. */
    static String shape(Reply reply, UUID asked) {
        return reply.response().body().replace(asked.toString(), "ID");
    }
}
