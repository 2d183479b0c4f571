package uk.waymark.infra.standing.page.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.frame.layout.Sites;

/** The home page as it stood on another day. */
class HomeOnADayTest extends PageTest {

    @Autowired
    Sites sites;

    private UUID school;
    private UUID assessment;

    @BeforeEach
    void a_school() {
        school = institution();
        assessment = assessment(school);
    }

    @Test
    void the_page_shows_any_day_and_says_so() {
        put("/api/assessments/" + assessment + "/responses/1.1", """
            {"answer":{"level":2},"effectiveOn":"2025-02-01"}\
            """).is(200);
        answer(assessment, "1.1", 4);

        Page then = home("?asAt=2025-02-03");
        assertThat(then.one(".wm-notice").text()).contains("3 February 2025").contains("Back to today");
        assertThat(row(then, "1.1").select(".wm-home-cell--now").text()).contains("since 1 Feb 2025");
        assertThat(home("?asAt=2025-02-03&knownAt=2025-02-03").all("#summary .wm-notice"))
                .hasSize(1);
        assertThat(home("?asAt=" + sites.today()).all(".wm-notice")).isEmpty();
    }

    @Test
    void a_day_that_cannot_be_shown_is_refused_at_its_field_and_kept() {
        for (String wrong : new String[] {sites.today().plusDays(1).toString(), "abc", "-99999-01-01"}) {
            Page refused = home("?asAt=" + wrong).is(400);
            assertThat(refused.error("moment-asAt")).endsWith(refused.refusal());
            assertThat(refused.form("moment").value("asAt")).isEqualTo(wrong);
        }
        for (String wrong :
                new String[] {"2025-01-01Tnoon", "+1000000000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z"}) {
            assertThat(home("?knownAt=" + wrong.replace("+", "%2B")).is(400).error("moment-knownAt"))
                    .contains(wrong);
        }
    }

    private Page home(String query) {
        return page("/institutions/" + school + query);
    }

    private static Element row(Page home, String item) {
        return home.one("tr:has([id='item-" + item + "'])");
    }
}
