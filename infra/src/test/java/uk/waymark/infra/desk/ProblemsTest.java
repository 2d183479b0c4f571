package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that what no endpoint sees is refused in the same form. */
class ProblemsTest extends ApiTest {

    private static final String REGISTER = "/api/institutions";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Test
    void an_unknown_address() {
        get("/api/nothing").isProblem(404, "NOT_FOUND", null);
        get("/nothing/at/all").isProblem(404, "NOT_FOUND", null);
    }

    @Test
    void a_method_that_cannot_be_used() {
        Reply reply = writingNothing(() -> delete(REGISTER)).isProblem(405, "METHOD_NOT_ALLOWED", null);
        assertThat(reply.header("Allow")).contains("GET", "POST");
        assertThat(reply.allowed()).containsExactly("GET", "POST");
    }

    @Test
    void a_content_type_that_is_not_taken() {
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "application/xml"}) {
            writingNothing(() -> send(request(REGISTER, "Content-Type", type).POST(BodyPublishers.ofString("{}"))))
                    .isProblem(415, "UNSUPPORTED_MEDIA_TYPE", null);
        }
    }

    @Test
    void a_form_of_answer_that_there_is_not() {
        get("/api/frameworks", "Accept", "application/xml").isProblem(406, "NOT_ACCEPTABLE", null);
    }

    @Test
    void a_body_that_says_it_is_too_large() {
        writingNothing(() -> post(REGISTER, "x".repeat(TEN_MEGABYTES))).isProblem(413, "CONTENT_TOO_LARGE", null);
    }

    @Test
    void a_body_that_turns_out_to_be_too_large() {
        byte[] body = ("{\"name\":\"" + "x".repeat(TEN_MEGABYTES)).getBytes(StandardCharsets.UTF_8);
        writingNothing(() -> send(request(REGISTER, "Content-Type", JSON)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))))
                .isProblem(413, "CONTENT_TOO_LARGE", null);
    }

    @Test
    void a_fault_inside_is_not_told() {
        Reply reply = get("/broken").isProblem(500, "INTERNAL_SERVER_ERROR", null);
        assertThat(reply.response().body()).doesNotContain("secret", "IllegalState");
        assertThat(reply.header("X-Correlation-Id")).hasSize(36);
    }

    @Test
    void a_correlation_id_is_echoed_if_it_is_one() {
        String id = UUID.randomUUID().toString();
        assertThat(get("/api/frameworks", "X-Correlation-Id", id).header("X-Correlation-Id"))
                .isEqualTo(id);
        assertThat(get("/api/frameworks", "X-Correlation-Id", "forged").header("X-Correlation-Id"))
                .hasSize(36)
                .isNotEqualTo("forged");
    }

    @Test
    void a_newcomer_finds_the_way() {
        Reply page = get("/", "Accept", "text/html").is(200);
        assertThat(page.response().body()).contains("/swagger-ui.html", "/institutions/new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html"})
    void whatever_is_not_available_now_says_when_to_ask_again(String accept) {
        Reply reply = get("/busy", "Accept", accept).is(503);

        assertThat(reply.response().headers().allValues("Retry-After")).containsExactly("5");
    }
}
