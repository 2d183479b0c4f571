package uk.waymark.infra.answering.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.frame.TypedForm;

/** What else can be said about an item: what it aims for, what it is called, what people write. */
class ItemFormsTest extends PageTest {

    private UUID institution;
    private UUID assessment;
    private String item;

    @BeforeEach
    void an_answered_item() {
        institution = institution();
        assessment = assessment(institution);
        answer(assessment, "2.3", 2).is(200);
        item = "/assessments/" + assessment + "/items/2.3";
    }

    @Test
    void a_target_is_above_what_stands_and_can_be_due() {
        Page before = page(item);
        assertThat(before.document().select("#target input[name=level]").eachAttr("value"))
                .containsExactly("3", "4");
        assertThat(before.document().select("#target textarea[name=reason]")).isEmpty();

        Page after = submit(before.form("target")
                        .with("level", "3")
                        .with("due", "WINDOW")
                        .with("due.academicYear", "2025/26")
                        .with("due.from", "HT3")
                        .with("due.to", "HT4"))
                .is(200);

        assertThat(after.one("section[aria-labelledby=target-title]").text())
                .contains("Response 3, HT3 to HT4 of 2025/26", "1 level to climb");
        assertThat(after.one(".wm-item-choice--aim").text()).startsWith("Response 3 Target");
    }

    @Test
    void a_target_due_in_a_far_year_stays_there_when_something_else_is_revised() {
        put("/api/assessments/" + assessment + "/targets/2.3", """
            {"level":3,"due":{"academicYear":"2039/40","from":"HT5"}}\
            """).is(200);

        Page revised = submit(page(item).form("target").with("level", "4").with("reason", "It goes well"));

        assertThat(revised.is(200).one("section[aria-labelledby=target-title]").text())
                .contains("Response 4, HT5 of 2039/40");
    }

    @Test
    void a_target_that_cannot_be_is_refused_at_its_field() {
        Page nothing = submit(page(item).form("target")).is(400);
        assertThat(nothing.refusals())
                .containsExactly("Select a response.", "Select when it is due, or that it has no date yet.");
        assertThat(nothing.error("target-level")).contains("Select a response");
        assertThat(nothing.error("target-due")).contains("Select when it is due");
        assertThat(submit(page(item).form("target").with("level", "2").with("due", "NONE"))
                        .is(422)
                        .error("target-level"))
                .contains("stands at Response 2");
        Page backwards = submit(page(item)
                        .form("target")
                        .with("level", "3")
                        .with("due", "WINDOW")
                        .with("due.academicYear", "2025/26")
                        .with("due.from", "HT4")
                        .with("due.to", "HT1"))
                .is(400);
        assertThat(backwards.error("target-due-to")).contains("comes before");
        assertThat(backwards.form("target").value("level")).isEqualTo("3");
        assertThat(backwards.form("target").value("due.from")).isEqualTo("HT4");
    }

    @Test
    void revising_and_dropping_a_target_ask_why() {
        submit(page(item).form("target").with("level", "3").with("due", "NONE")).is(200);

        Page again = submit(page(item).form("target").with("level", "4").with("due", "NONE"))
                .is(422);
        assertThat(again.error("target-reason")).contains("reason");
        Page revised =
                submit(again.form("target").with("reason", "It goes well")).is(200);
        assertThat(revised.one(".wm-item-choice--aim").text()).startsWith("Response 4");

        Page kept = submit(revised.form("drop")).is(422);
        assertThat(kept.error("drop-reason")).contains("reason");
        Page dropped = submit(kept.form("drop").with("reason", "Later")).is(200);
        assertThat(dropped.one("section[aria-labelledby=target-title]").text()).contains("No target is set.");
    }

    @Test
    void a_reached_target_says_so() {
        submit(page(item).form("target").with("level", "3").with("due", "NONE")).is(200);
        answer(assessment, "2.3", 3).is(200);

        assertThat(page(item).one("section[aria-labelledby=target-title]").text())
                .contains("Reached: Response 3");
    }

    @Test
    void one_click_makes_a_priority_or_a_strength_or_neither() {
        Page priority = submit(page(item).form("flag").with("flag", "PRIORITY")).is(200);
        assertThat(priority.one(".wm-item-standing .wm-flag").text()).isEqualTo("Priority");
        assertThat(priority.all("button[aria-pressed=true]")).containsExactly("Priority");

        Page neither = submit(priority.form("flag").with("flag", "NONE")).is(200);
        assertThat(neither.document().select(".wm-item-standing .wm-flag")).isEmpty();
        submit(neither.form("flag").with("flag", "NOBODY")).is(400);
    }

    @Test
    void evidence_and_practice_are_added_and_ended_and_comments_stay() {
        submit(page(item).form("evidence").with("text", "<script>alert(1)</script>"))
                .is(200);
        submit(page(item).form("practice").with("text", "Weekly assembly")).is(200);
        Page written = submit(page(item).form("comment").with("text", "Ask the governors"))
                .is(200);
        assertThat(written.text()).contains("<script>alert(1)</script>", "Weekly assembly", "Ask the governors");

        Page withdrawn =
                submit(evidenceEnd(written).with("reason", "Out of date")).is(200);
        assertThat(withdrawn.one("section[aria-labelledby=evidence-title]").text())
                .contains("Withdrawn", "Out of date");
        assertThat(submit(withdrawn.form("/retirement"))
                        .is(200)
                        .one("section[aria-labelledby=practice-title]")
                        .text())
                .contains("Ended");
    }

    @Test
    void words_that_are_none_or_without_end_come_back() {
        assertThat(submit(page(item).form("evidence").with("text", "  "))
                        .is(400)
                        .error("evidence-text"))
                .contains("Enter a text.");
        Page endless = submit(page(item).form("comment").with("text", "x".repeat(4001)))
                .is(400);
        assertThat(endless.error("comment-text")).contains("4,000");
        assertThat(endless.form("comment").value("text")).hasSize(4001);
    }

    @Test
    void a_line_break_counts_once_as_in_the_field() {
        String lines = "x\r\n".repeat(1999) + "xx";

        submit(page(item).form("comment").with("text", lines)).is(200);

        assertThat(get("/api/assessments/" + assessment + "/items/2.3")
                        .response()
                        .body())
                .contains("x\\nx")
                .doesNotContain("\\r");
        submit(page(item).form("comment").with("text", lines + "x")).is(400);
    }

    @Test
    void shows_the_actions_that_serve_it_and_leads_to_planning_one() {
        UUID action = action(institution);

        Page page = page(item);

        assertThat(page.one("#item-actions a[href=/actions/" + action + "]").text())
                .isEqualTo("Invite employers");
        assertThat(page.one("#item-actions").text()).contains("Overdue", "HT3 to HT4 of 2024/25", "SR");
        assertThat(page.one("#item-actions a[href*=plan/new]").attr("href"))
                .isEqualTo("/institutions/%s/plan/new?item=2.3&frameworkId=cimm-school@2024".formatted(institution));
        assertThat(page("/assessments/" + assessment + "/items/2.4").text()).contains("No action serves this item.");
    }

    @Test
    void tells_its_own_history_newest_first() {
        submit(page(item).form("flag").with("flag", "STRENGTH")).is(200);

        assertThat(page(item).all("#item-history li"))
                .hasSize(2)
                .first()
                .asString()
                .contains("strength", "recorded");
    }

    @Test
    void a_long_history_is_shown_in_part_and_leads_to_the_rest() {
        for (int n = 1; n <= 15; n++) {
            post("/api/assessments/" + assessment + "/comments/2.3", "{\"text\":\"Comment " + n + "\"}")
                    .is(201);
        }

        Page page = page(item);

        assertThat(page.all("#item-history li")).hasSize(15).first().asString().contains("Comment 15");
        assertThat(page.one("#item-history a:contains(Older)").attr("href")).contains("/history?item=");
    }

    private static TypedForm evidenceEnd(Page page) {
        String id = page.one("form[action*=/evidence/][action$=/withdrawal]").id();
        return page.form(id);
    }
}
