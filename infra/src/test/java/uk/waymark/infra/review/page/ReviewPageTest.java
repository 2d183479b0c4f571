package uk.waymark.infra.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.frame.TypedForm;

class ReviewPageTest extends PageTest {

    private String reviews(UUID assessment) {
        return "/assessments/" + assessment + "/reviews";
    }

    private Page started(UUID assessment) {
        return submit(page(reviews(assessment))
                        .form("start")
                        .with("title", "Spring & <script>alert(1)</script> review")
                        .with("participants", "SR, JHu"))
                .is(200);
    }

    private UUID answered() {
        UUID assessment = assessment();
        answer(assessment, "1.1", 2).is(200);
        answer(assessment, "1.2", 2).is(200);
        answer(assessment, "2.3", 2).is(200);
        return assessment;
    }

    @Test
    void a_review_is_started_once_and_says_what_is_still_to_look_at() {
        UUID assessment = answered();
        TypedForm form = page(reviews(assessment)).form("start").with("title", "Spring review");

        Page page = submit(form).is(200);
        long before = events();
        submit(form).is(200);

        assertThat(events()).isEqualTo(before);
        assertThat(page.one("h1").text()).isEqualTo("Spring review");
        assertThat(page.text()).contains("0 of 32 items");
        assertThat(page.document().select("a[href='/assessments/" + assessment + "/items/2.3?answering=review']"))
                .hasSize(1);
    }

    @Test
    void one_review_is_open_at_a_time() {
        UUID assessment = assessment();
        TypedForm second = page(reviews(assessment)).form("start").with("title", "Another");
        started(assessment);

        Page page = page(reviews(assessment)).is(200);
        assertThat(page.document().select("form#start")).isEmpty();
        assertThat(page.one("#start").text()).contains("A review is open already", "<script>alert(1)</script>");

        assertThat(submit(second).is(412).refusal()).contains("Somebody changed this");
    }

    @Test
    void a_start_that_is_refused_keeps_what_was_typed() {
        UUID assessment = assessment();
        Page empty = submit(page(reviews(assessment)).form("start").with("participants", "SR"));
        assertThat(empty.is(400).error("start-title")).isEqualTo("Error: Enter a title.");
        assertThat(empty.form("start").value("participants")).isEqualTo("SR");

        TypedForm form = empty.form("start").with("title", "T");
        assertThat(submit(form.with("effectiveOn", "2999-01-01")).is(422).error("start-effectiveOn"))
                .contains("in the future");
        assertThat(submit(form.with("effectiveOn", "").with("title", "x".repeat(4001)))
                        .is(400)
                        .error("start-title"))
                .contains("4,000");
        assertThat(submit(form.with("title", "T").with("participants", "SR, " + "x".repeat(81)))
                        .is(400)
                        .error("start-participants"))
                .contains("80");
    }

    @Test
    void an_item_is_re_affirmed_with_one_click_and_a_theme_with_another() {
        UUID assessment = answered();
        Page review = started(assessment);

        Page one = submit(review.form("/items/2.3/reaffirmation")).is(200);
        assertThat(one.one(".wm-done").text()).contains("2.3");
        assertThat(one.text()).contains("1 of 32 items");

        TypedForm theme = one.form("/themes/1/reaffirmation");
        Page all = submit(theme).is(200);
        assertThat(all.one(".wm-done").text()).contains("2 answers were", "1.1, 1.2");
        assertThat(all.text()).contains("3 of 32 items");

        long before = events();
        assertThat(submit(theme).is(200).one(".wm-done").text()).contains("Nothing of theme 1");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void what_a_colleague_changed_meanwhile_is_not_re_affirmed_unseen() {
        UUID assessment = answered();
        TypedForm theme = started(assessment).form("/themes/1/reaffirmation");
        put("/api/assessments/" + assessment + "/targets/1.2", "{\"level\":4}").is(200);

        Page page = submit(theme).is(200);

        assertThat(page.one(".wm-done").text())
                .contains("1 answer was", "1.1", "Not taken: 1.2: Somebody changed it")
                .doesNotContain("version", "TargetSet");
    }

    @Test
    void participants_change_sign_off_shows_figures_and_amendments_are_marked() {
        UUID assessment = answered();
        Page review = started(assessment);
        Page changed = submit(review.form("participants").with("participants", "SR, PLLS"))
                .is(200);
        assertThat(changed.text()).contains("SR, PLLS");
        String address = changed.path();

        Page signed = submit(changed.form("sign-off").with("note", "Agreed.")).is(200);
        assertThat(signed.text()).contains("Signed off", "Agreed.", "They do not change any more");
        assertThat(signed.all(".wm-review-figures tbody tr").getFirst()).endsWith("no");
        assertThat(signed.all(".wm-review-figures thead th"))
                .startsWith("Theme", "Response 1")
                .endsWith("Unanswered", "Amended since");

        put("/api/assessments/" + assessment + "/responses/2.3", "{\"answer\":{\"level\":3}}")
                .is(200);
        Page amended = page(address).is(200);
        assertThat(amended.all(".wm-review-figures tbody tr").get(1))
                .contains("2.3: Response 2 then, known as Response 3 today");
        assertThat(page(reviews(assessment)).text()).contains("Amended since: 2.3");
    }

    @Test
    void the_address_of_a_refused_form_can_be_loaded_again() {
        Page review = started(answered());

        for (String form : List.of("participants", "sign-off", "abandon", "/themes/1/reaffirmation")) {
            assertThat(page(review.form(form).action()).is(200).path()).isEqualTo(review.path());
        }
        assertThat(page(review.path() + "/reopening").is(200).path()).isEqualTo(review.path());
    }

    @Test
    void reopening_asks_for_a_reason_and_abandoning_takes_one() {
        UUID assessment = assessment();
        Page review = started(assessment);
        TypedForm stale = review.form("abandon").with("reason", "Too late");
        Page signed = submit(review.form("sign-off")).is(200);

        assertThat(submit(stale).is(412).refusal()).contains("Somebody changed this");
        assertThat(submit(signed.form("reopen")).is(422).error("reopen-reason")).isNotBlank();
        Page open = submit(signed.form("reopen").with("reason", "One item was forgotten."))
                .is(200);
        assertThat(open.text()).contains("Still to look at");
        Page abandoned =
                submit(open.form("abandon").with("reason", "Nobody had time.")).is(200);
        assertThat(abandoned.one(".wm-status").text()).isEqualTo("Abandoned");
        assertThat(page(reviews(assessment)).document().select("form#start")).hasSize(1);
    }

    @Test
    void a_review_that_nobody_started_is_not_there() {
        UUID assessment = assessment();

        page(reviews(assessment) + "/" + UUID.randomUUID()).is(404).one("h1");
        page(reviews(assessment) + "/x").is(400).one("h1");
        page(reviews(UUID.randomUUID())).is(404).one("h1");
    }
}
