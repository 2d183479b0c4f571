package uk.waymark.infra.answering.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;

/** Answering one item after another. */
class AnsweringPageTest extends PageTest {

    @Autowired
    FrameworkCatalogue catalogue;

    @Autowired
    Sites sites;

    private static final String OTHER = "cimm-college@2024";

    private UUID institution;
    private UUID assessment;
    private String answering;

    @BeforeEach
    void an_assessment() {
        institution = institution();
        assessment = assessment(institution);
        answering = "/assessments/" + assessment + "/answering";
    }

    @Test
    void begins_with_the_first_item_and_goes_on_with_the_next_unanswered_one() {
        answer(assessment, "1.2", 2).is(200);
        answer(assessment, "1.1", 2).is(200);

        Page first = page(answering).is(200);
        assertThat(first.path()).endsWith("/items/1.3");
        assertThat(first.one(".wm-item-round").text()).contains("2 of 32 answered");
        Page next = submit(first.form("answer").with("answer.level", "2")).is(200);

        assertThat(next.path()).endsWith("/items/1.4");
        assertThat(next.one(".wm-item-round").text()).contains("3 of 32 answered");
        assertThat(next.one(".wm-done").text()).isEqualTo("Saved: 1.3 is at Response 2.");
    }

    @Test
    void resumes_after_the_item_that_was_answered_last_and_comes_round_to_the_first() {
        answer(assessment, "5.3", 2).is(200);
        assertThat(page(answering).path()).endsWith("/items/6.1");

        answer(assessment, "6.3", 2).is(200);
        assertThat(page(answering).path()).endsWith("/items/1.1");
    }

    @Test
    void resumes_in_each_of_two_assessments_where_that_one_was_left() {
        answer(assessment, "5.3", 2).is(200);
        UUID other = post("/api/institutions/" + institution + "/assessments", "{\"frameworkId\":\"" + OTHER + "\"}")
                .is(201)
                .id("assessmentId");
        assertThat(page("/assessments/" + other + "/answering").path()).endsWith("/items/1.1");
        catalogue.framework(OTHER).orElseThrow().items().stream()
                .limit(11)
                .forEach(item ->
                        answer(other, item.code(), item.levels().lastKey()).is(200));

        assertThat(page(answering).path()).endsWith("/items/6.1");
    }

    @Test
    void an_item_can_be_skipped_and_it_can_be_left() {
        Page first = page(answering);

        assertThat(first.one(".wm-item-round a:contains(Skip)").attr("href")).endsWith("/items/1.2?answering=on");
        assertThat(first.one(".wm-item-round a:contains(Stop here)").attr("href"))
                .contains("/institutions/");
    }

    @Test
    void a_refused_answer_and_other_forms_stay_in_the_round() {
        Page again = submit(page(answering).form("answer")).is(400);
        assertThat(again.one(".wm-item-round").text()).contains("0 of 32 answered");
        String reload = again.one("#moved").attr("hx-get");
        assertThat(reload).endsWith("page=/assessments/" + assessment + "/items/1.1?answering%3Don");
        assertThat(page(again.form("answer").action()).one(".wm-item-round").text())
                .as("the address of a form, opened anew")
                .contains("0 of 32 answered");

        Page flagged = submit(again.form("flag").with("flag", "PRIORITY")).is(200);
        assertThat(flagged.path()).endsWith("/items/1.1");
        assertThat(flagged.one(".wm-item-round").text()).contains("0 of 32 answered");
        assertThat(submit(flagged.form("answer").with("answer.level", "3")).path())
                .endsWith("/items/1.2");
    }

    @Test
    void when_all_are_answered_those_not_looked_at_this_year_are_offered_again() {
        LocalDate lastYear = AcademicYear.of(sites.today()).firstDay().minusDays(1);
        catalogue.framework(SCHOOL).orElseThrow().items().forEach(item -> answered(item, lastYear));

        Page done = page(answering).is(200);
        assertThat(done.one("h1").text()).isEqualTo("All 32 items are answered");
        assertThat(done.all("main li")).hasSize(32);

        Page again = page(answering + "?answering=again").is(200);
        assertThat(again.path()).endsWith("/items/1.1");
        Page next = submit(again.form("reaffirm")).is(200);
        assertThat(next.path()).endsWith("/items/1.2");
        assertThat(next.one(".wm-item-round").text()).contains("1 of 32 looked at");
        assertThat(page(answering).all("main li")).hasSize(31);
    }

    @Test
    void an_open_review_is_named() {
        post("/api/assessments/" + assessment + "/reviews", """
            {"academicYear":"2025/26","title":"Autumn review","participants":["SR"]}\
            """).is(201);

        assertThat(page(answering).one(".wm-item-round").text()).contains("open review “Autumn review”");
    }

    @Test
    void what_nobody_has_looked_at_is_gone_through_from_the_first_whatever_was_answered_last() {
        LocalDate lastYear = AcademicYear.of(sites.today()).firstDay().minusDays(1);
        catalogue.framework(SCHOOL).orElseThrow().items().forEach(item -> answered(item, lastYear));
        answer(assessment, "5.3", 3).is(200);

        assertThat(page(answering + "?answering=again").path()).endsWith("/items/1.1");
    }

    @Test
    void a_review_is_gone_through_by_its_own_open_items_in_order_and_leads_back_to_it() {
        catalogue
                .framework(SCHOOL)
                .orElseThrow()
                .items()
                .forEach(item -> answer(assessment, item.code(), 2).is(200));
        String review = "/assessments/" + assessment + "/reviews/"
                + post("/api/assessments/" + assessment + "/reviews", """
                    {"academicYear":"2025/26","title":"Autumn review","participants":["SR"]}\
                    """)
                        .is(201)
                        .id("reviewId");
        catalogue.framework(SCHOOL).orElseThrow().items().stream()
                .map(Item::code)
                .filter(code -> !code.equals("1.6") && !code.equals("2.3") && !code.equals("5.1"))
                .forEach(code -> put("/api/assessments/" + assessment + "/responses/" + code + "/reaffirmation", "{}")
                        .is(200));

        Page open = page(page(review).one("#left a:contains(one after another)").attr("href"))
                .is(200);
        assertThat(open.path()).endsWith("/items/1.6");
        assertThat(open.one(".wm-item-round").text()).contains("29 of 32 looked at in this review");
        assertThat(open.one(".wm-item-round a:contains(Skip)").attr("href")).endsWith("/items/2.3?answering=review");
        assertThat(open.one(".wm-item-round a:contains(Back)").attr("href")).isEqualTo(review);

        Page next = submit(open.form("reaffirm")).is(200);
        assertThat(next.path()).endsWith("/items/2.3");
        Page last = submit(next.form("answer").with("answer.level", "3")).is(200);
        assertThat(last.path()).endsWith("/items/5.1");
        Page back = submit(last.form("reaffirm")).is(200);
        assertThat(back.path()).isEqualTo(review);
        assertThat(back.one(".wm-done").text()).contains("5.1 was looked at again");
        assertThat(page(answering + "?answering=review").path()).isEqualTo(review);
    }

    @Test
    void a_walk_through_a_review_that_is_over_leads_to_the_reviews() {
        assertThat(page(answering + "?answering=review").path()).isEqualTo("/assessments/" + assessment + "/reviews");
        assertThat(page("/assessments/" + assessment + "/items/1.1?answering=review")
                        .is(200)
                        .all(".wm-item-round"))
                .isEmpty();
    }

    private void answered(Item item, LocalDate day) {
        put(
                        "/api/assessments/" + assessment + "/responses/" + item.code(),
                        "{\"answer\":{\"level\":2},\"effectiveOn\":\"" + day + "\"}")
                .is(200);
    }
}
