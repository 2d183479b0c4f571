package uk.waymark.infra.frame.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.infra.frame.PageTest;

class MovedTest extends PageTest {

    private UUID institution;
    private UUID assessment;

    @BeforeEach
    void an_item_that_was_answered_after_the_page_was_opened() {
        institution = institution();
        assessment = assessment(institution);
        answer(assessment, "2.3", 2).is(200);
    }

    @Test
    void says_who_recorded_what_since() {
        var notice = page(moved("stream=" + assessment + "&version=0&item=2.3")).is(200);

        assertThat(notice.one(".wm-notice").text())
                .startsWith("Since you opened this page:")
                .contains("TT", "2.3", "Response 2");
        assertThat(notice.one("a").text()).isEqualTo("Reload to see it");
        assertThat(notice.one("a").attr("href")).as("this page").isEmpty();
        assertThat(notice.document().select("nav, header")).isEmpty();
        assertThat(page(moved("stream=" + assessment + "&version=0")).text()).contains("Response 2");
    }

    @Test
    void leads_back_to_the_page_that_asked_and_never_elsewhere() {
        String stream = "stream=" + assessment + "&version=0&page=";
        assertThat(page(moved(stream + "/assessments/a/items/2.3%3Fanswering=on"))
                        .one("a")
                        .attr("href"))
                .isEqualTo("/assessments/a/items/2.3?answering=on");
        for (String elsewhere : List.of("//example.org", "/%5Cexample.org", "https://example.org", "javascript:x")) {
            page(moved(stream + elsewhere)).is(400);
        }
    }

    @Test
    void says_nothing_of_another_item_or_of_what_the_page_showed() {
        assertThat(page(moved("stream=" + assessment + "&version=0&item=2.4"))
                        .is(200)
                        .text())
                .isEmpty();
        assertThat(page(moved("stream=" + assessment + "&version=1")).is(200).text())
                .isEmpty();
    }

    @Test
    void knows_only_what_is_the_institutions_own() {
        page("/institutions/" + institution() + "/moved?stream=" + assessment + "&version=0")
                .is(404);
        page(moved("stream=" + UUID.randomUUID() + "&version=0")).is(404);
        page(moved("stream=" + assessment + "&version=0&item=99.9")).is(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version=abc", "version=-1", "", "version=0&stream=x"})
    void values_that_cannot_be(String wrong) {
        page(moved((wrong.contains("stream") ? "" : "stream=" + assessment + "&") + wrong))
                .is(400);
    }

    private String moved(String parameters) {
        return "/institutions/" + institution + "/moved?" + parameters;
    }
}
