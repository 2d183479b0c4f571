package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.infra.desk.ApiTest;

/** Tests of what browsers are told, with every answer. */
class BrowserHeadersTest extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/frameworks", "/api/nothing", "/broken", "/css/waymark.css", "/actuator/health"})
    void nothing_but_what_we_send_ourselves(String path) {
        HttpHeaders headers = get(path).response().headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "microphone=()");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    /** A browser that was told to use TLS only would not find a server without it again. */
    @Test
    void nothing_is_said_of_tls_without_tls() {
        HttpRequest.Builder stranger =
                HttpRequest.newBuilder(request("/sign-in").build().uri());

        assertThat(send(stranger).is(200).header("Set-Cookie"))
                .contains("HttpOnly")
                .doesNotContain("Secure");
        assertThat(send(stranger).header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void no_other_site_may_read_the_answers() {
        HttpRequest.Builder asked = request(
                        "/api/frameworks",
                        "Origin",
                        "https://elsewhere.example",
                        "Access-Control-Request-Method",
                        "GET")
                .method("OPTIONS", BodyPublishers.noBody());

        assertThat(send(asked).response().headers().map()).doesNotContainKey("access-control-allow-origin");
        assertThat(get("/api/frameworks", "Origin", "https://elsewhere.example")
                        .response()
                        .headers()
                        .map())
                .doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void a_style_sheet_may_be_kept_and_a_page_may_not() {
        assertThat(get("/webjars/htmx.org/dist/htmx.min.js").is(200).header("Cache-Control"))
                .contains("max-age=86400");
        assertThat(get("/").is(200).header("Cache-Control")).contains("no-store");
    }
}
