package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.infra.desk.ApiTest;

/** Tests that the server refuses whatever is thrown at it, and says nothing of what it is made of. */
class UglyRequestsTest extends ApiTest {

    private static final String END = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String FORM = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n";

    @LocalServerPort
    int server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00",
                "GET /%",
                "GET /a|b<>{}",
                "GET /é",
                "GET /css/../../application.yaml",
                "GET /css/%2e%2e/%2e%2e/application.yaml",
                "GET /css/..%2f..%2fapplication.yaml",
                "GET /webjars/..\\..\\application.yaml",
                "GET /css//waymark.css",
                "GET /css/;a=b/waymark.css",
                "GET /webjars/",
                "GET /%73ign-in",
                "POST /%53ign-in",
                "GET /sign%2din",
                "GET /%61pi/frameworks",
                "GET /api/framework%73",
                "GET /api/assessments/%7E",
                "GET http://[::zz/",
                "TRACE /",
                "TRACE /api/frameworks",
                "CONNECT elsewhere:1",
                "BREW /",
                "DELETE /",
                "PUT /sign-in",
                "GET /h2-console",
                "GET /error",
                "GET /actuator/env",
                "GET /actuator/heapdump"
            })
    void an_address_or_a_method_that_cannot_be(String request) {
        isRefused(RawRequest.answerTo(server, request + END));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: odd\r\n\r\n",
                "POST /sign-in" + FORM + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /sign-in" + FORM + "Content-Length: 5\r\n\r\n%zz=1",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: x/y/z\r\n"
                        + "Content-Length: 1\r\n\r\na",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: multipart/form-data\r\nContent-Length: 1\r\n\r\na",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 8\r\n\r\n--x\r\nabc",
                "GET /api/frameworks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Authorization: Bearer nonsense\r\n\r\n",
                "GET /api/frameworks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Authorization: Basic YTpi\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/html\r\n"
                        + "Authorization: Bearer a b c\r\n\r\n"
            })
    void a_request_that_is_broken(String request) {
        isRefused(RawRequest.answerTo(server, request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/api/frameworks/%00",
                "/api/frameworks/a%2Fb",
                "/api/frameworks/a%5Cb",
                "/api/frameworks/[",
                "/api/institutions?urn=[",
                "/api/institutions?urn=%zz",
                "/api/institutions?urn={}",
                "/api/institutions?urn=a|b",
                "/api/../../x",
                "/api/é",
                "/api/%"
            })
    void an_address_that_no_client_may_write_is_a_problem(String address) {
        String answer = RawRequest.answerTo(
                server,
                "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                        + authorization() + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"type\":\"urn:waymark:problem:", "\"status\":400", "\"detail\":\"");
    }

    @Test
    void headers_that_are_huge() {
        String request = "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n";

        isRefused(RawRequest.answerTo(server, request));
    }

    private static void isRefused(String answer) {
        assertThat(answer).matches("(?s)HTTP/1\\.1 (30[12]|4\\d\\d|501|505) .*");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "exception",
                        "uk.waymark",
                        "springframework",
                        "apache",
                        "tomcat",
                        "java.",
                        "\tat ",
                        "\r\nserver:");
    }
}
