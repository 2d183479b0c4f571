package uk.waymark.infra.standing.page.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;

class ProgressPageTest extends PageTest {

    private static final String SUMMER = "asAt=2025-08-31";

    private UUID institution;
    private UUID assessment;

    @BeforeEach
    void begin() {
        institution = institution();
        assessment = assessment(institution);
        answers("1.1", 2, "2023-10-02");
        answers("1.2", 3, "2023-10-02");
        answers("2.3", 2, "2023-10-02");
        answers("1.1", 3, "2024-11-04");
        answers("1.2", 2, "2025-02-03");
        answers("3.1", 1, "2025-02-03");
    }

    @Test
    void what_moved_is_counted_in_words_and_beside_it_how() {
        Page page = progress("?" + SUMMER);

        assertThat(page.one(".wm-progress-summary").text())
                .contains("1 rose, 1 fell and 1 stayed where it was; 1 is answered for the first time")
                .contains("Items are counted; Responses are never averaged.");
        assertThat(page.one("#theme-1 + .wm-progress-tally").text()).contains("1 rose", "1 fell");
    }

    @Test
    void every_item_shows_what_stood_in_each_year_and_what_that_rests_on() {
        put("/api/assessments/" + assessment + "/responses/2.3/reaffirmation", "{\"effectiveOn\":\"2024-12-02\"}")
                .is(200);

        Page page = progress("?" + SUMMER);

        assertThat(line(page, "1.1").select("td").eachText().get(1)).contains("Response 3", "answered");
        assertThat(line(page, "1.1").text()).contains("Rose");
        assertThat(line(page, "1.2").text()).contains("Fell");
        assertThat(line(page, "2.3").select("td").eachText().get(1)).contains("re-affirmed");
        assertThat(line(progress(""), "1.1")
                        .select("td")
                        .last()
                        .previousElementSibling()
                        .text())
                .contains("carried over");
    }

    @Test
    void the_figures_of_the_plot_are_those_of_the_items() {
        Page page = progress("?" + SUMMER);

        assertThat(page.all("#spread thead th"))
                .containsExactly("Year", "Response 1", "Response 2", "Response 3", "Response 4", "Unanswered", "Items");
        assertThat(page.all("#spread tbody tr:last-child > *"))
                .containsExactly("2024/25", "1", "2", "1", "0", "28", "32");
        assertThat(progress("?theme=1&" + SUMMER).all("#spread tbody tr:last-child > *"))
                .containsExactly("2024/25", "0", "1", "1", "0", "5", "7");
    }

    @Test
    void completed_work_stands_on_the_line_of_the_item_it_served_in_its_year() {
        UUID action = post("/api/institutions/" + institution + "/actions", """
            {"serves":[{"frameworkId":"%s","item":"2.3"}],"description":"Record <b>encounters</b>",
             "effectiveOn":"2024-09-10"}\
            """.formatted(SCHOOL))
                .is(201)
                .id("actionId");
        post("/api/actions/" + action + "/completion", "{\"completedOn\":\"2024-10-04\"}")
                .is(200);

        Page page = progress("?" + SUMMER);

        Element done = line(page, "2.3").select("td").get(1).selectFirst(".wm-progress-done a");
        assertThat(done.attr("href")).isEqualTo("/actions/" + action + "?" + SUMMER);
        assertThat(done.text()).isEqualTo("Record <b>encounters</b>");
        assertThat(progress("?asAt=2024-10-01").document().select(".wm-progress-done"))
                .as("not done yet")
                .isEmpty();
    }

    @Test
    void one_can_look_at_what_moved_only_and_at_one_theme() {
        assertThat(progress("?only=moved&" + SUMMER).all(".wm-progress-items tbody th"))
                .extracting(item -> item.substring(0, 3))
                .containsExactly("1.1", "1.2", "3.1");
        assertThat(progress("?only=moved&theme=2&" + SUMMER).text()).contains("No item moved.");
        assertThat(progress("?theme=2").all(".wm-progress-section h2")).hasSize(1);
    }

    @Test
    void a_signed_off_review_keeps_its_figures_and_says_what_was_amended_since() {
        String reviews = "/api/assessments/" + assessment + "/reviews";
        UUID review = post(reviews, """
            {"academicYear":"2025/26","title":"Spring review","participants":["SR"]}\
            """).is(201).id("reviewId");
        post(reviews + "/" + review + "/sign-off", "{}").is(200);
        assertThat(progress("").one(".wm-progress-review").text())
                .contains("Spring review", "Response 2: 2", "Unanswered: 28")
                .doesNotContain("Amended");

        answers("2.3", 4, "2025-09-01");

        assertThat(progress("").one(".wm-progress-review").text())
                .contains("Response 2: 2", "Amended since: today 1 answer of that day is known differently: 2.3");
    }

    @Test
    void a_first_year_has_nothing_to_compare_with() {
        UUID other = assessment();

        Page page = page("/assessments/" + other + "/progress").is(200);

        assertThat(page.text()).contains("is the first year on record", "No review is signed off yet.");
    }

    @Test
    void an_address_that_makes_no_sense_is_refused_on_a_page() {
        String at = "/assessments/" + assessment + "/progress";

        assertThat(page(at + "?theme=99").is(400).error("filter-theme")).contains("There is no theme '99'");
        for (String wrong : new String[] {"2025-02-30", "2998-01-01", "1066-10-14", "%2B999999999-12-31"}) {
            Page refused = page(at + "?asAt=" + wrong).is(400);
            assertThat(refused.error("moment-asAt")).isEqualTo("Error: " + refused.refusal());
            assertThat(refused.form("moment").value("asAt")).isEqualTo(wrong.replace("%2B", "+"));
        }
        page("/assessments/" + UUID.randomUUID() + "/progress").is(404).one("h1");
        page(at + "?asAt=2025-01-01&asAt=2025-02-01").is(400);
    }

    @Test
    void what_was_not_chosen_is_left_out_of_the_address() {
        String at = "/assessments/" + assessment + "/progress";

        assertThat(page(at + "?asAt=&theme=&only=").is(200).document().location())
                .endsWith("/progress");
        assertThat(page(at + "?asAt=2025-01-01&theme=&only=").is(200).document().location())
                .endsWith("/progress?asAt=2025-01-01");
    }

    private Page progress(String query) {
        return page("/assessments/" + assessment + "/progress" + query).is(200);
    }

    private static Element line(Page page, String item) {
        return page.one(".wm-progress-items tr:has(th a[href*=/items/" + item + "])");
    }

    private void answers(String item, int level, String day) {
        put("/api/assessments/" + assessment + "/responses/" + item, """
            {"answer":{"level":%d},"effectiveOn":"%s","reason":"Looked at together"}\
            """.formatted(level, day))
                .is(200);
    }
}
