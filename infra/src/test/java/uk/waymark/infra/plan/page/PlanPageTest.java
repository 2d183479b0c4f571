package uk.waymark.infra.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;

class PlanPageTest extends PageTest {

    private UUID institution;
    private UUID assessment;
    private String plan;

    @BeforeEach
    void a_school_with_an_action() {
        institution = institution();
        assessment = assessment(institution);
        plan = "/institutions/" + institution + "/plan";
        action(institution);
    }

    @Test
    void shows_where_the_item_stands_where_it_should_go_and_what_is_done_about_it() {
        answer(assessment, "2.3", 2).is(200);
        put("/api/assessments/" + assessment + "/targets/2.3", "{\"level\":4}").is(200);

        String row = page(plan + "?year=2024-25")
                .is(200)
                .one("#plan tbody tr:has(td)")
                .text();

        assertThat(row)
                .contains("2.3 Effective use of recording systems", "Response 2", "Response 4", "Recording systems")
                .contains("Invite employers", "HT3 to HT4 of 2024/25", "SR", "Overdue");
    }

    @Test
    void says_how_many_of_how_many_a_filter_shows_and_clears_it() {
        planned("\"ongoing\":true", "JHu", "4.1");
        planned("\"academicYear\":\"2024/25\",\"from\":\"HT5\"", "NR", "1.2");

        assertThat(page(plan + "?year=2024-25").one("#plan-count").text()).startsWith("3 of 3 actions");
        assertThat(descriptions("&halfTerm=HT4")).containsExactly("Invite employers");
        assertThat(descriptions("&halfTerm=ONGOING")).containsExactly("Work for 4.1");
        assertThat(descriptions("&owner=NR")).containsExactly("Work for 1.2");
        assertThat(descriptions("&theme=cimm-school%402024+4")).containsExactly("Work for 4.1");
        assertThat(descriptions("&status=OVERDUE")).containsExactly("Work for 1.2", "Invite employers");
        Page filtered = page(plan + "?year=2024-25&owner=NR");
        assertThat(filtered.one("#plan-count").text()).startsWith("1 of 3 actions");
        assertThat(filtered.one("#filter-owner option[selected]").text()).isEqualTo("NR");
        assertThat(filtered.one("#plan-count a").attr("href")).isEqualTo(plan + "?year=2024-25");
    }

    @Test
    void a_year_without_actions_offers_the_latest_that_has_some() {
        assertThat(page(plan + "?year=2019-20").one("#plan .wm-notice a").attr("href"))
                .isEqualTo(plan + "?year=2024-25");
        assertThat(page(plan + "?year=2024-25").all("#plan .wm-notice")).isEmpty();
    }

    @Test
    void the_year_that_is_looked_at_can_be_chosen_however_far_it_is() {
        assertThat(page(plan + "?year=2039-40")
                        .one("#reschedule option[value=2039/40]")
                        .hasAttr("selected"))
                .isTrue();
    }

    @Test
    void finished_work_stands_in_its_own_year_only() {
        UUID done = action(institution);
        post("/api/actions/" + done + "/completion", "{}").is(200);

        assertThat(page(plan + "?year=2024-25").document().select("a[href=/actions/" + done + "]"))
                .hasSize(1);
        assertThat(page(plan + "?year=2018-19").document().select("a[href=/actions/" + done + "]"))
                .isEmpty();
    }

    @Test
    void what_cannot_be_asked_for_is_refused_on_a_page() {
        page(plan + "?year=abc").is(400).one("h1");
        page(plan + "?status=LATE").is(400).one("h1");
        page(plan + "?halfTerm=HT7").is(400).one("h1");
        page("/institutions/" + UUID.randomUUID() + "/plan").is(404).one("h1");
    }

    @Test
    void an_action_is_planned_for_several_items_and_stays_as_it_was_typed_until_it_is_taken() {
        Page refused = submit(page(plan + "/new?item=2.3")
                .form("plan")
                .with("serves", SCHOOL + " 2.3", SCHOOL + " 3.1")
                .with("owners", "SR, \"JHu\" & <b>")
                .with("due", "WINDOW")
                .with("due.academicYear", "2026/27")
                .with("due.from", "HT5")
                .with("due.to", "HT4"));
        assertThat(refused.is(400).error("plan-due-to")).contains("before the first");
        assertThat(refused.form("plan").value("owners")).isEqualTo("SR, \"JHu\" & <b>");
        assertThat(refused.document().select("input[name=serves][checked]")).hasSize(2);

        Page noWords = submit(refused.form("plan").with("due.to", "HT6").with("owners", "SR, JHu"));
        assertThat(noWords.is(400).error("plan-description")).contains("Enter what is to be done.");
        Page done = submit(noWords.form("plan").with("description", "<script>alert(1)</script>"));

        assertThat(done.is(200).path()).startsWith("/actions/");
        assertThat(done.one(".wm-plan-words").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(done.one("dt:contains(Status) + dd .wm-status").text()).isEqualTo("Planned");
        assertThat(done.one("dt:contains(Due) + dd").text()).isEqualTo("HT5 to HT6 of 2026/27");
        assertThat(done.one("dt:contains(Who) + dd").text()).isEqualTo("SR, JHu");
        assertThat(done.one("h1").text()).isEqualTo("Action for 2.3, 3.1");
    }

    @Test
    void an_action_for_nothing_and_a_day_in_the_future_are_refused_at_their_fields() {
        Page page = page(plan + "/new");
        Page nothing = submit(page.form("plan").with("description", "Visit"));
        assertThat(nothing.is(400).error("plan-serves")).contains("Select at least one item");
        assertThat(nothing.error("plan-due")).contains("Select when it is due, or that it has no date yet");

        Page future = submit(nothing.form("plan")
                .with("serves", SCHOOL + " 2.3")
                .with("due", "NONE")
                .with("effectiveOn", "2999-01-01"));
        assertThat(future.is(422).error("plan-effectiveOn")).contains("in the future");
        page(plan + "/new?item=99.9").is(404);
    }

    private java.util.List<String> descriptions(String filter) {
        return page(plan + "?year=2024-25" + filter).is(200).all("#plan .wm-plan-steps");
    }

    private void planned(String due, String owner, String item) {
        post("/api/institutions/" + institution + "/actions", """
            {"serves":[{"frameworkId":"%s","item":"%s"}],"description":"Work for %s",
             "due":{%s},"owners":["%s"]}\
            """.formatted(SCHOOL, item, item, due, owner))
                .is(201);
    }
}
