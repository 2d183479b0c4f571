package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import uk.waymark.infra.desk.ApiTest;

/** Tests that whoever is late with a body is told so in their own form, whoever reads it, and that others get their page meanwhile. */
@Timeout(60)
class SlowBodyAnswersTest extends ApiTest {

    private static final String ATTACKER = "127.0.0.3";
    private static final String OTHER = "127.0.0.2";
    private static final int REFUSED = 10;

    @Autowired
    TomcatServerProperties container;

    @ParameterizedTest
    @CsvSource({
        "/sign-in, application/x-www-form-urlencoded, text/html, a=, <h1",
        "/sign-in, multipart/form-data; boundary=x, text/html, --x, <h1",
        "/api/institutions, application/json, application/json, '{\"urn\":', '\"code\":\"REQUEST_TIMEOUT\"'",
        "/institutions/new, application/x-www-form-urlencoded, text/html, a=, <h1"
    })
    void whoever_reads_it(String path, String type, String accept, String beginning, String answer) throws Exception {
        int waitedFor = container.getThreads().getMax() / 5;
        String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\nContent-Type: "
                + type + "\r\nAuthorization: " + authorization() + "\r\nContent-Length: 1000\r\n\r\n" + beginning;
        try (SlowSenders slow = new SlowSenders(port, ATTACKER, waitedFor + REFUSED, request)) {
            assertThat(slow.answers(REFUSED))
                    .allMatch(one -> one.startsWith("HTTP/1.1 408"))
                    .allMatch(one -> one.contains("Retry-After: "))
                    .allMatch(one -> one.contains(answer) && one.contains("did not arrive in time"));
            assertThat(RawRequest.answerTo(port, OTHER, get("/sign-in"))).startsWith("HTTP/1.1 200");
            assertThat(RawRequest.answerTo(port, OTHER, get("/actuator/health/liveness")))
                    .startsWith("HTTP/1.1 200");
        }
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }
}
