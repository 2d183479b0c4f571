package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.SignedOutTest;
import uk.waymark.infra.frame.TypedForm;

/** Tests that a page of another site cannot have a browser send our forms, even one that it has the token of. */
class ForeignSitesTest extends SignedOutTest {

    /** As a browser says it, which no page can have it say otherwise. */
    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, nonsense, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
        "Origin, null, 403",
        "Origin, https://elsewhere.example, 403",
        "Origin, http://127.0.0.1, 403",
        "Origin, https://127.0.0.1:{port}, 403",
        "Origin, http://sibling.127.0.0.1:{port}, 403",
        "Origin, http://127.0.0.1:{port}, 200",
        "Accept-Language, en, 200"
    })
    void what_another_site_has_a_browser_send_is_refused(String header, String said, int expected) {
        somebody(); // or the page says that there is nobody yet
        BrowserClient browser = browser();
        Page page = browser.page("/sign-in");
        URI here = URI.create(page.document().location());
        TypedForm form =
                page.form("/sign-in").with("username", "nobody@school.example").with("password", "made up");

        HttpResponse<String> answer = browser.sent(browser.request("/sign-in")
                .header(header, said.replace("{port}", String.valueOf(here.getPort())))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded())));

        assertThat(answer.statusCode()).isEqualTo(expected);
        assertThat(answer.body())
                .contains(expected == 403 ? "from a page of another site" : "The e-mail address or the password");
    }
}
