package uk.waymark.infra.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.infra.web.PageTest;

/** A page of another site cannot have a browser send our forms. */
class BrowserRulesTest extends PageTest {

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://elsewhere.example"})
    void a_form_of_another_site_is_refused(String header, String value) {
        UUID institution = institution();

        writingNothing(() -> send(request("/institutions/" + institution + "/set-up/name", header, value)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=Theirs"))))
                .is(403);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none"})
    void a_form_of_our_own_is_taken(String header, String value) {
        UUID institution = institution();
        long before = events();

        send(request("/institutions/" + institution + "/set-up/name", header, value)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=Ours")))
                .is(302);
        assertThat(events()).isEqualTo(before + 1);
    }
}
