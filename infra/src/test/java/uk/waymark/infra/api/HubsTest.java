package uk.waymark.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.people.Account;

class HubsTest extends ApiTest {

    private static final String FAMILY = "cimm-school";

    @Autowired
    EventProcessingConfiguration processing;

    private UUID school;
    private UUID hub;
    private Account lead;

    @BeforeEach
    void a_school_that_shares_with_a_hub_that_is_led() {
        school = institution();
        answer(assessment(school), "2.3", 2).is(200);
        hub = hub("Tidewater");
        lead = somebody();
        post("/api/hubs/" + hub + "/leads", "{\"email\":\"%s\"}".formatted(lead.email()))
                .is(200);
        put(membership(school), "{}").is(200);
        put(sharing(school), "{\"from\":\"2020-01-01\"}").is(200);
    }

    @Test
    void a_lead_sees_what_is_shared_and_how_it_is_spread() {
        JsonNode seen = as(lead, "/api/hubs/" + hub).is(200).json();
        assertThat(seen.path("name").asString()).isEqualTo("Tidewater");
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

    @Test
    void somebody_without_an_account_is_invited_by_a_link_that_is_shown_once() {
        String body = "{\"email\":\"Jane.Doe-%s@hub.example\"}".formatted(freeUrn());
        JsonNode first = post("/api/hubs/" + hub + "/leads", body).is(200).json();
        assertThat(first.path("invitation").asString()).startsWith("/links/");
        JsonNode again = post("/api/hubs/" + hub + "/leads", body).is(200).json();
        assertThat(again.path("personId")).isEqualTo(first.path("personId"));
        assertThat(again.path("events").asInt()).isZero();
        assertThat(again.path("invitation")).isNotEqualTo(first.path("invitation"));
        JsonNode leads = get("/api/hubs/" + hub + "/leads").json().path("leads");
        assertThat(leads.path(1).path("name").asString()).isEqualTo("JD");
        assertThat(leads.toString()).doesNotContain("links", "hub.example");
        writingNothing(() -> post("/api/hubs/" + hub + "/leads", "{\"email\":\"nobody\"}"))
                .isProblem(400, "VALUE_NOT_ALLOWED", "email");
    }

    @Test
    void joining_and_sharing_are_refused_clearly() {
        UUID other = institution();
        writingNothing(() -> put("/api/institutions/" + other + "/hubs/" + UUID.randomUUID(), "{}"))
                .isProblem(404, "NOT_FOUND", "hubId");
        writingNothing(() -> put(sharing(other), "{}")).isProblem(409, "WRONG_STATE", "hubId");
        writingNothing(() -> delete(membership(other))).isProblem(409, "WRONG_STATE", "hubId");
        assertThat(writingNothing(() -> put(membership(school) + "/sharing/gatsby", "{}"))
                        .isProblem(422, "UNKNOWN_FRAMEWORK", "framework")
                        .allowed())
                .contains(FAMILY);
        writingNothing(() -> put(sharing(school), "{\"from\":\"2999-01-01\"}")).isProblem(422, "IN_THE_FUTURE", "from");
        writingNothing(() -> put(membership(school), "{}")).is(200);
        assertThat(as(lead, "/api/hubs/" + hub + "/roll-up?framework=gatsby")
                        .isProblem(400, "UNKNOWN_FRAMEWORK", "framework")
                        .allowed())
                .contains(FAMILY, FAMILY + "@2024");
    }

    @Test
    void a_repeated_registration_makes_one_hub() {
        String key = UUID.randomUUID().toString();
        UUID first = post("/api/hubs", "{\"name\":\"Once\"}", "Idempotency-Key", key)
                .is(201)
                .id("hubId");
        writingNothing(() -> post("/api/hubs", "{\"name\":\"Once\"}", "Idempotency-Key", key))
                .is(201);
        assertThat(get("/api/hubs").is(200).json().path("hubs").findValuesAsString("hubId"))
                .containsOnlyOnce(first.toString());
        writingNothing(() -> post("/api/hubs", "{\"name\":\"Early\",\"effectiveOn\":\"1999-01-01\"}"))
                .isProblem(422, "VALUE_NOT_ALLOWED", "effectiveOn");
    }

    @Test
    void leaving_is_told_in_the_history_with_what_it_withdrew() {
        delete(membership(school)).is(200);
        assertThat(get("/api/institutions/" + school + "/hubs")
                        .is(200)
                        .json()
                        .path("hubs")
                        .size())
                .isZero();
        assertThat(get("/api/institutions/" + school + "/history")
                        .is(200)
                        .json()
                        .path("entries")
                        .findValuesAsString("sentence"))
                .contains("The institution joined Tidewater.", "The institution left Tidewater.")
                .anyMatch(sentence -> sentence.endsWith("are no longer shared with Tidewater."));
    }

    private UUID hub(String name) {
        return post("/api/hubs", "{\"name\":\"%s\"}".formatted(name)).is(201).id("hubId");
    }

    private Account somebody() {
        return accounts.create("lead-" + UUID.randomUUID() + "@hub.example", "A Lead", "AL", false);
    }

    private JsonNode rollUp() {
        return as(lead, rollUpPath()).is(200).json();
    }

    private String rollUpPath() {
        return "/api/hubs/" + hub + "/roll-up?framework=" + FAMILY;
    }

    private static JsonNode item(JsonNode rollUp) {
        return rollUp.path("items")
                .valueStream()
                .filter(item -> item.path("item").asString().equals("2.3"))
                .findFirst()
                .orElseThrow();
    }

    private String membership(UUID institution) {
        return "/api/institutions/" + institution + "/hubs/" + hub;
    }

    private String sharing(UUID institution) {
        return membership(institution) + "/sharing/" + FAMILY;
    }

    private Reply as(Account account, String path) {
        return send(as(account).uri(at(path)).GET());
    }

    private HttpRequest.Builder as(Account account) {
        return HttpRequest.newBuilder()
                .header(
                        "Authorization",
                        "Bearer " + tokens.issue(account.id(), "test", false, null, Duration.ofHours(1)));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What is said, apart from the id that was asked for. */
    private static String shape(Reply reply, UUID asked) {
        return reply.response().body().replace(asked.toString(), "ID");
    }
}
