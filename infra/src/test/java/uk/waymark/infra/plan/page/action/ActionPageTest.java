package uk.waymark.infra.plan.page.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;

class ActionPageTest extends PageTest {

    private UUID action;
    private String path;

    @BeforeEach
    void an_action() {
        UUID institution = institution();
        assessment(institution);
        action = action(institution);
        path = "/actions/" + action;
    }

    @Test
    void is_reworded_and_says_so_in_its_history() {
        Page empty = submit(page(path).form("wording").with("description", " "));
        assertThat(empty.is(400).error("wording-description")).contains("Enter what is to be done");
        assertThat(empty.one("#moved").attr("hx-get")).endsWith("page=" + path);
        assertThat(page(empty.path()).is(200).path()).isEqualTo(path);

        Page done = submit(empty.form("wording").with("description", "Invite three employers"));

        assertThat(done.is(200).one(".wm-plan-words").text()).isEqualTo("Invite three employers");
        assertThat(done.one("#past li").text()).contains("Invite three employers");
    }

    @Test
    void moves_for_a_reason_and_shows_what_it_slipped_from() {
        Page refused =
                submit(page(path).form("schedule").with("due.from", "HT5").with("due.to", "HT6"));
        assertThat(refused.is(422).error("schedule-reason")).contains("Say why");
        assertThat(refused.form("schedule").value("due.from")).isEqualTo("HT5");
        assertThat(refused.document().select("details[open] form#schedule")).hasSize(1);

        Page done = submit(refused.form("schedule").with("reason", "The hall is closed"));

        assertThat(done.is(200).one("dt:contains(Due) + dd").text())
                .isEqualTo("HT5 to HT6 of 2024/25 – was due in HT3 to HT4 of 2024/25");
    }

    @Test
    void is_for_other_items_and_never_for_none() {
        Page refused = submit(page(path).form("items").with("serves"));
        assertThat(refused.is(400).error("items-serves")).contains("Select at least one item");

        assertThat(submit(refused.form("items").with("serves", SCHOOL + " 1.2", SCHOOL + " 2.3"))
                        .one("h1")
                        .text())
                .isEqualTo("Action for 1.2, 2.3");
    }

    @Test
    void passes_to_others() {
        Page refused = submit(page(path).form("owners").with("owners", "x".repeat(81)));
        assertThat(refused.is(400).error("owners-owners")).isNotBlank();
        assertThat(refused.form("owners").value("owners")).hasSize(81);

        assertThat(submit(refused.form("owners").with("owners", "JHu; ALL STAFF"))
                        .one("dt:contains(Who) + dd")
                        .text())
                .isEqualTo("JHu, ALL STAFF");
    }

    @Test
    void is_started_noted_and_completed_and_then_offers_to_be_reopened_only() {
        Page future = submit(page(path).form("start").with("effectiveOn", "2999-01-01"));
        assertThat(future.is(422).error("start-effectiveOn")).contains("in the future");
        Page started = submit(page(path).form("start"));
        assertThat(started.document().select("form#start")).isEmpty();
        assertThat(submit(started.form("note")).is(400).error("note-text")).contains("Enter a text");
        Page noted = submit(started.form("note").with("text", "Two said yes"));
        assertThat(noted.is(200).text()).contains("Two said yes");

        Page tooLate = submit(
                noted.form("completion").with("effectiveOn", "2999-01-01").with("outcome", "Three came"));
        assertThat(tooLate.is(422).error("completion-effectiveOn")).contains("in the future");
        assertThat(tooLate.form("completion").value("outcome")).isEqualTo("Three came");
        Page done = submit(noted.form("completion").with("outcome", "Three came"));

        assertThat(done.is(200).one("dt:contains(Outcome) + dd").text()).isEqualTo("Three came");
        assertThat(done.one("dd .wm-status").text()).isEqualTo("Completed late");
        assertThat(done.document().select("main form[method=post]").eachAttr("id"))
                .containsExactly("reopening", "note");
        assertThat(submit(done.form("reopening").with("reason", "Too soon"))
                        .document()
                        .select("form#completion"))
                .hasSize(1);
    }

    @Test
    void is_cancelled_with_a_reason_only() {
        Page refused = submit(page(path).form("cancellation"));
        assertThat(refused.is(422).error("cancellation-reason")).contains("Say why");

        assertThat(submit(refused.form("cancellation").with("reason", "No money"))
                        .one("dt:contains(Cancelled on) + dd")
                        .text())
                .endsWith(": No money");
    }

    @Test
    void is_carried_over_into_a_later_year_and_not_into_its_own() {
        Page refused = submit(page(path).form("carry-over").with("due.academicYear", "2024/25"));
        assertThat(refused.is(422).error("carry-over-due")).contains("2025/26 or later");
        refused.refusal();

        Page done = submit(
                refused.form("carry-over").with("due.academicYear", "2030/31").with("due.from", "HT2"));

        assertThat(done.is(200).one("dt:contains(Due) + dd").text())
                .startsWith("HT2 of 2030/31")
                .endsWith("carried over from an earlier year");
    }

    @Test
    void does_not_overwrite_what_a_colleague_changed_meanwhile() {
        Page seen = page(path);
        post(path.replace("/actions", "/api/actions") + "/completion", "{}").is(200);

        Page refused = submit(seen.form("cancellation").with("reason", "No money"));

        assertThat(refused.is(412).refusal()).isNotBlank();
        assertThat(refused.one("dd .wm-status").text()).isEqualTo("Completed late");
        assertThat(refused.one("#cancellation").text()).contains("not possible any more", "No money");
    }

    @Test
    void a_button_pressed_twice_does_it_once() {
        Page page = page(path);
        var form = page.form("note").with("text", "Only once");
        submit(form).is(200);
        long before = events();

        submit(form).is(200);

        assertThat(events()).isEqualTo(before);
        page("/actions/" + UUID.randomUUID()).is(404);
    }

    @Test
    void words_that_are_too_many_come_back_to_be_shortened() {
        Page refused = submit(page(path).form("wording").with("description", "w".repeat(4001)));
        assertThat(refused.is(400).error("wording-description")).contains("4,000");
        assertThat(refused.form("wording").value("description")).hasSize(4001);
    }
}
