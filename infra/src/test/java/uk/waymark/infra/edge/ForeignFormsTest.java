package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.infra.desk.ApiTest;

/**
 * Tests that a page of another site cannot have a browser send our forms: it does not know the token that ours carry.
 */
class ForeignFormsTest extends ApiTest {

    @LocalServerPort
    int server;

    @Test
    void a_form_without_the_token_of_its_session_is_refused_and_says_what_to_do() throws Exception {
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            for (String path : new String[] {"/sign-in", "/links/made-up"}) {
                HttpResponse<String> answer = browser.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server + path))
                                .header("Accept", "text/html")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("_csrf=made-up&name=Theirs"))
                                .build(),
                        BodyHandlers.ofString());

                assertThat(answer.statusCode()).as(path).isEqualTo(403);
                assertThat(answer.body()).contains("<h1", "reload it and send it");
            }
        }
    }
}
