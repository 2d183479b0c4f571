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
import uk.waymark.kernel.calendar.AcademicYear;

class HomePageTest extends PageTest {

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
    void an_institution_without_an_assessment_is_led_to_set_up() {
        UUID fresh = institution();

        assertThat(page("/institutions/" + fresh)
                        .is(200)
                        .one("main a.govuk-button")
                        .attr("href"))
                .isEqualTo("/institutions/" + fresh + "/set-up");
    }

    @Test
    void an_assessment_without_answers_leads_to_answering_and_to_the_import() {
        Page home = home("").is(200);

        assertThat(home.document().select("#summary a[href=/assessments/" + assessment + "/answering]"))
                .isNotEmpty();
        assertThat(home.document().select("#summary a[href=/institutions/" + school + "/import]"))
                .isNotEmpty();
        assertThat(home.text()).contains("Nothing was answered a year before");
    }

    @Test
    void the_grid_marks_where_an_item_stands_where_it_should_be_and_what_it_does_not_have() {
        answer(assessment, "2.3", 2).is(200);
        put("/api/assessments/" + assessment + "/targets/2.3", """
            {"level":4,"due":{"academicYear":"2019/20","from":"HT3"}}\
            """).is(200);
        AcademicYear year = AcademicYear.of(sites.today());
        put("/api/institutions/" + school + "/term-dates/" + year.inPath(), WholeYear.halfTerms(year))
                .is(200);
        put("/api/assessments/" + assessment + "/flags/2.3", "{\"flag\":\"PRIORITY\"}")
                .is(200);
        Page home = home("");

        Element row = row(home, "2.3");
        assertThat(row.select("td").eachAttr("class"))
                .extracting(names -> names.replaceAll(".*--", ""))
                .containsExactly("climbed", "now", "open", "aim");
        assertThat(row.text()).contains("Priority").contains("Now since").contains("by HT3 of 2019/20 past its date");
        assertThat(row(home, "6.1").select("td").getFirst().text()).contains("This item has no Response 1");
        assertThat(row(home, "1.1").text()).contains("Unanswered");
    }

    @Test
    void the_figures_at_the_top_and_the_bars_count_items() {
        answer(assessment, "1.1", 3);
        answer(assessment, "1.2", 4);
        answer(assessment, "2.1", 1);
        Page home = home("");

        assertThat(home.all(".wm-home-figure").getFirst()).isEqualTo("at Response 3 or 4 2 of 32");
        assertThat(home.all(".wm-home-figure").get(1))
                .contains("answered 3 of 32")
                .contains("29 unanswered");
        assertThat(home.all(".wm-home-whole li"))
                .containsExactly("Response 1: 1", "Response 2: 0", "Response 3: 1", "Response 4: 1", "Unanswered: 29");
        assertThat(home.document()
                        .select(".wm-home-whole .wm-home-bar__plot rect")
                        .eachAttr("width"))
                .containsExactly("7.50", "7.50", "7.50", "217.50");
    }

    @Test
    void the_figures_of_the_radar_stand_in_a_table_that_says_how_they_are_computed() {
        answer(assessment, "1.1", 3);
        answer(assessment, "1.2", 2);
        put("/api/assessments/" + assessment + "/targets/1.2", "{\"level\":3}").is(200);
        Page home = home("");

        Element theme = home.one("#themes-table tbody tr[data-code=1]");
        assertThat(theme.select("td").eachText()).containsExactly("1 of 7 14%", "2 of 7 29%");
        assertThat(theme.select("td").eachAttr("data-share")).containsExactly("14", "29");
        assertThat(home.one("#themes-how").text())
                .contains("out of all its items")
                .contains("not the publisher’s");
    }

    @Test
    void the_wording_is_shown_when_asked_for() {
        assertThat(home("").document().select(".wm-home-words")).isEmpty();
        Page with = open(request(home("").one("#wording").attr("href").replace("#grid", ""), "Accept", "text/html"));

        assertThat(row(with, "1.1").select("td").getFirst().text()).contains("There is a named Careers Leader.");
    }

    @Test
    void an_assessment_of_somebody_else_is_not_shown() {
        page("/institutions/" + school + "?assessment=" + assessment()).is(404);
        page("/institutions/" + school + "?assessment=abc").is(400);
    }

    private Page home(String query) {
        return page("/institutions/" + school + query);
    }

    private static Element row(Page home, String item) {
        return home.one("tr:has([id='item-" + item + "'])");
    }
}
