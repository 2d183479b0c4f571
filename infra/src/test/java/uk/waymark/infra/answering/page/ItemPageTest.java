package uk.waymark.infra.answering.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;

/** Reading an item and choosing its response. */
class ItemPageTest extends PageTest {

    private UUID assessment;
    private String item;

    @BeforeEach
    void an_assessment() {
        assessment = assessment();
        item = "/assessments/" + assessment + "/items/2.3";
    }

    @Test
    void a_response_is_chosen_by_reading_and_then_stands() {
        Page before = page(item).is(200);
        assertThat(before.all(".wm-item-choice")).hasSize(4);
        assertThat(before.text()).contains("Not answered", "10 of 32", "Addressing the needs of all learners");

        Page after = submit(before.form("answer").with("answer.level", "2").with("evidence", "Minutes <of> \"May\""))
                .is(200);

        assertThat(after.path()).isEqualTo(item);
        assertThat(after.one(".wm-done").text()).isEqualTo("Saved: 2.3 is at Response 2.");
        assertThat(after.one(".wm-item-choice--now").text()).startsWith("Response 2 Now");
        assertThat(after.form("answer").value("answer.level")).isEqualTo("2");
        assertThat(after.one("section[aria-labelledby=evidence-title]").text()).contains("Minutes <of> \"May\"");
    }

    @Test
    void a_response_that_the_item_does_not_have_is_shown_as_absent() {
        Page page = page("/assessments/" + assessment + "/items/6.1").is(200);

        assertThat(page.one(".wm-item-choice--absent").text()).contains("There is no Response 1 for this item.");
        assertThat(page.document().select("input[name=answer.level]").eachAttr("value"))
                .containsExactly("2", "3", "4");
        assertThat(submit(page.form("answer").with("answer.level", "1")).is(422).error("answer-answer-level"))
                .contains("6.1 has no Response 1");
    }

    @Test
    void nothing_chosen_is_said_at_the_responses() {
        Page again =
                submit(page(item).form("answer").with("evidence", "A survey")).is(400);

        assertThat(again.refusal()).isEqualTo("Select a response.");
        assertThat(again.error("answer-answer-level")).contains("Select a response.");
        assertThat(again.one("#answer-evidence").text()).isEqualTo("A survey");
    }

    @Test
    void a_fall_asks_for_its_reason_and_keeps_what_was_typed() {
        answer(assessment, "2.3", 3).is(200);
        Page before = page(item);
        assertThat(before.document().select("#answer > div textarea[name=reason]"))
                .as("not asked before it is needed")
                .isEmpty();

        Page again = submit(before.form("answer").with("answer.level", "2").with("evidence", "Letter"))
                .is(422);
        assertThat(again.error("answer-reason")).contains("reason");
        assertThat(again.refusal()).isNotBlank();
        assertThat(again.one("#answer-evidence").text()).isEqualTo("Letter");
        assertThat(again.form("answer").value("answer.level")).isEqualTo("2");

        Page after = submit(again.form("answer").with("reason", "Two employers left"))
                .is(200);
        assertThat(after.one(".wm-item-choice--now").text()).startsWith("Response 2");
        assertThat(after.one(".wm-item-entry--standing").text()).contains("Two employers left");
    }

    @Test
    void a_late_answer_fills_the_past_and_leaves_what_stands() {
        answer(assessment, "2.3", 3).is(200);

        Page after = submit(page(item).form("answer").with("answer.level", "1").with("effectiveOn", "2025-01-10"))
                .is(200);

        assertThat(after.one(".wm-done").text()).isEqualTo("Saved: 2.3 is at Response 1 from 10 January 2025.");
        assertThat(after.one(".wm-item-choice--now").text()).startsWith("Response 3");
        assertThat(after.all(".wm-item-entry").getLast())
                .contains("Response 1", "10 January 2025", "Replaced since", "Recorded late");
    }

    @Test
    void a_day_to_come_and_words_without_end_are_refused_at_their_fields() {
        Page future = submit(page(item).form("answer").with("answer.level", "2").with("effectiveOn", "2999-01-01"));
        assertThat(future.is(422).error("answer-effectiveOn")).isNotBlank();
        assertThat(future.form("answer").value("effectiveOn")).isEqualTo("2999-01-01");
        assertThat(future.one("#answer details, #answer .govuk-details").hasAttr("open"))
                .isTrue();

        Page endless =
                submit(page(item).form("answer").with("answer.level", "2").with("evidence", "x".repeat(4001)));
        assertThat(endless.is(400).error("answer-evidence")).contains("4,000");
    }

    @Test
    void a_colleagues_change_is_shown_beside_what_was_typed_and_saving_again_replaces_it() {
        Page mine = page(item);
        answer(assessment, "2.3", 2).is(200);

        Page again = submit(mine.form("answer").with("answer.level", "3").with("evidence", "Mine"))
                .is(412);

        assertThat(again.one(".wm-notice").text()).contains("2.3", "was answered: Response 2");
        assertThat(again.one(".wm-item-choice--now").text()).startsWith("Response 2");
        assertThat(again.form("answer").value("answer.level")).isEqualTo("3");
        assertThat(again.refusal()).contains("Somebody changed this");
        assertThat(submit(again.form("answer"))
                        .is(200)
                        .one(".wm-item-choice--now")
                        .text())
                .startsWith("Response 3");
    }

    @Test
    void a_form_that_comes_back_different_is_explained_and_can_be_saved_again() {
        Page page = page(item);
        submit(page.form("answer").with("answer.level", "2")).is(200);
        submit(page.form("answer").with("answer.level", "2")).is(200);

        Page again = submit(page.form("answer").with("answer.level", "3")).is(422);

        assertThat(again.refusal())
                .contains("was sent before with something else in it")
                .doesNotContain("Key");
        assertThat(submit(again.form("answer"))
                        .is(200)
                        .one(".wm-item-choice--now")
                        .text())
                .startsWith("Response 3");
    }

    @Test
    void the_same_answer_again_is_no_news_but_re_affirming_it_is() {
        answer(assessment, "2.3", 2).is(200);

        assertThat(submit(page(item).form("answer")).is(200).one(".wm-done").text())
                .startsWith("Nothing was saved: 2.3 was at Response 2 already.");
        Page after = submit(page(item).form("reaffirm")).is(200);
        assertThat(after.one(".wm-item-standing").text()).contains("re-affirmed");
        assertThat(after.all(".wm-item-entry")).hasSize(2);
    }

    @Test
    void a_withdrawn_answer_leaves_none() {
        answer(assessment, "2.3", 2).is(200);

        Page after = submit(page(item).form("withdraw").with("reason", "Nobody knows"))
                .is(200);

        assertThat(after.one(".wm-item-standing").text()).contains("Not answered");
        assertThat(after.one(".wm-item-entry").text()).contains("unanswered", "Nobody knows", "Stands");
    }

    @Test
    void a_mistaken_entry_is_retracted_for_a_reason_and_stays_readable() {
        answer(assessment, "2.3", 2).is(200);

        Page early = page(item);
        Page again = submit(page(item).form("/retraction")).is(422);
        assertThat(again.refusal()).contains("eason");
        assertThat(again.document().select(".wm-item-entry details[open]")).hasSize(1);

        Page after =
                submit(again.form("/retraction").with("reason", "Wrong school")).is(200);
        assertThat(after.one(".wm-item-entry").text()).contains("Response 2", "never counted", "Wrong school");
        assertThat(after.one(".wm-item-standing").text()).contains("Not answered");
        assertThat(submit(early.form("/retraction").with("reason", "Mine"))
                        .is(412)
                        .refusal())
                .contains("Somebody changed this");
    }

    @Test
    void what_nobody_has_is_a_page_that_says_so() {
        assertThat(page("/assessments/" + assessment + "/items/9.9").is(404).text())
                .contains("no item '9.9'");
        page("/assessments/" + UUID.randomUUID() + "/items/2.3").is(404);
        page("/assessments/abc/items/2.3").is(400);
        page(item + "?answering=abc").is(400);
    }

    @Test
    void the_addresses_of_its_forms_lead_to_the_page() {
        for (String form : List.of("/answer", "/target/drop", "/entries/" + UUID.randomUUID() + "/retraction")) {
            assertThat(page(item + form).is(200).path()).isEqualTo(item);
        }
    }

    @Test
    void leads_to_the_items_beside_it_across_themes() {
        Page first = page("/assessments/" + assessment + "/items/1.1");
        assertThat(first.document().select("a[rel=prev]")).isEmpty();
        Page last = page("/assessments/" + assessment + "/items/1.7");
        assertThat(last.one("a[rel=next]").attr("href")).isEqualTo("/assessments/" + assessment + "/items/2.1");
        assertThat(page("/assessments/" + assessment + "/items/6.3").document().select("a[rel=next]"))
                .isEmpty();
    }
}
