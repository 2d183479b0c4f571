package uk.waymark.infra.hub.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Registering hubs, appointing their leads, joining, sharing and leaving. */
class HubMembersTest extends HubTest {

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
        writingNothing(() ->
                        post("/api/hubs/" + hub + "/leads", "{\"email\":\"else@hub.example\"}", "If-Match", "\"500\""))
                .isProblem(412, "CHANGED_SINCE", "If-Match");
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
                .contains("The institution joined " + name + ".", "The institution left " + name + ".")
                .anyMatch(sentence -> sentence.endsWith("are no longer shared with " + name + "."));
    }
}
