package uk.waymark.infra.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.ApiTokens;

/** Everybody may know that Waymark is up. What it is made of and how it does is for those who run it. */
class ActuatorAccessTest extends ApiTest {

    @LocalServerPort
    int server;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Test
    void a_stranger_learns_whether_it_is_up_and_nothing_else() {
        assertThat(stranger("/actuator/health").is(200).json().propertyNames()).containsOnly("status", "groups");
        stranger("/actuator/health/readiness").is(200);
        assertThat(stranger("/actuator/health/liveness")
                        .is(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health/details",
                "/actuator/health/views",
                "/actuator/prometheus",
                "/actuator/metrics",
                "/actuator/sbom",
                "/actuator/sbom/application"
            })
    void the_rest_is_for_operators(String path) {
        String somebody = tokens.issue(
                accounts.byEmail("somebody@waymark.example")
                        .orElseGet(() -> accounts.create("somebody@waymark.example", "Somebody", "SO", false))
                        .id(),
                "test",
                false,
                null,
                Duration.ofHours(1));

        assertThat(stranger(path).status()).isIn(302, 401);
        stranger(path, "Authorization", "Bearer " + somebody).is(403);
    }

    @Test
    void an_operator_sees_each_view_and_the_metrics_by_token() {
        JsonNode details = get("/actuator/health/details").is(200).json();
        assertThat(details.path("components").propertyNames()).contains("views", "stores");
        assertThat(get("/actuator/prometheus").is(200).response().body()).contains("waymark_view_lag");
    }

    private Reply stranger(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server + path));
        return send((headers.length == 0 ? request : request.headers(headers)).GET());
    }
}
