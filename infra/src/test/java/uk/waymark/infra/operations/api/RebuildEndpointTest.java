package uk.waymark.infra.operations.api;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.operations.page.HeldUp;
import uk.waymark.kernel.access.Role;

@Import(HeldUp.class)
@TestPropertySource(properties = "waymark.view-retry=1h")
class RebuildEndpointTest extends ApiTest {

    private static final String AT = "/api/operations/views/";

    @Test
    void a_rebuild_is_begun_watched_and_done() {
        UUID school = institution();

        JsonNode begun = post(AT + "directory/rebuild", "").is(202).json();

        assertThat(begun.path("view").asString()).isEqualTo("directory");
        assertThat(begun.path("state").asString()).isEqualTo("RUNNING");
        assertThat(begun.path("with").size()).isEqualTo(1);
        assertThat(begun.path("beganAt").asString()).isNotEmpty();
        assertThat(begun.path("head").asLong()).isPositive();
        await().atMost(60, SECONDS)
                .until(() -> get(AT + "directory/rebuild")
                        .is(200)
                        .json()
                        .path("state")
                        .asString()
                        .equals("NONE"));
        get("/api/institutions/" + school).is(200);
    }

    @Test
    void what_cannot_be_rebuilt_is_refused_with_what_can() {
        assertThat(post(AT + "erasure/rebuild", "").is(422).json().toString())
                .contains("VALUE_NOT_ALLOWED", "never rebuilt", "\"maturity\"", "\"all\"");
        assertThat(post(AT + "nothing/rebuild", "").is(404).json().toString()).contains("There is no view");
        assertThat(post(AT + "hub/rebuild/pause", "").is(409).json().toString()).contains("not being rebuilt");
        assertThat(delete(AT + "hub/rebuild").is(409).json().toString()).contains("not being rebuilt");
    }

    @Test
    void it_is_nobody_elses() {
        String administrator = employee(institution(), Role.ADMINISTRATOR).authorization();

        send(requestAs(administrator, AT + "hub/rebuild").GET()).is(403);
    }
}
