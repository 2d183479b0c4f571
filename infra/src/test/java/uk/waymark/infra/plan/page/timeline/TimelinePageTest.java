package uk.waymark.infra.plan.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;

class TimelinePageTest extends PageTest {

    private UUID institution;
    private UUID assessment;

    @BeforeEach
    void begin() {
        institution = institution();
        assessment = assessment(institution);
    }

    @Test
    void an_action_stands_over_the_half_terms_of_its_window_with_all_that_is_known_of_it() {
        UUID action = action(institution);

        Page page = timeline("?year=2024-25");

        assertThat(page.all(".wm-timeline-lane")).hasSize(6);
        assertThat(page.one(".wm-timeline-lane:nth-child(3)").text()).contains("HT3", "6 Jan", "14 Feb 2025", "1 due");
        assertThat(page.one(".wm-timeline-bar").classNames()).contains("wm-timeline-from-3", "wm-timeline-to-4");
        Element row = page.one(".wm-timeline-row");
        assertThat(row.text()).contains("Invite employers", "Overdue", "due HT3–HT4", "SR");
        assertThat(row.select("a").eachAttr("href"))
                .containsExactly("/actions/" + action, "/assessments/" + assessment + "/items/2.3");
    }

    @Test
    void a_slip_is_drawn_and_said() {
        UUID action = planned("HT2", "HT2");
        moves(action, due("2024/25", "HT4", "HT5"));

        Page page = timeline("?year=2024-25");

        assertThat(page.one(".wm-timeline-ghost.wm-timeline-from-2").classNames())
                .contains("wm-timeline-to-2");
        assertThat(page.one(".wm-timeline-arrow").classNames()).contains("wm-timeline-from-3", "wm-timeline-to-5");
        assertThat(page.one(".wm-timeline-slip").text()).isEqualTo("Slipped from HT2 to HT4–HT5");
    }

    @Test
    void work_that_was_put_off_and_then_brought_forward_is_not_said_to_slip_there() {
        UUID action = planned("HT2", "HT2");
        moves(action, due("2024/25", "HT4", "HT4"));
        moves(action, due("2024/25", "HT1", "HT1"));

        assertThat(timeline("?year=2024-25").one(".wm-timeline-slip").text())
                .isEqualTo("Slipped from HT2, now due HT1");
    }

    @Test
    void work_put_off_to_another_year_is_named_in_both_years() {
        UUID action = planned("HT5", "HT6");
        moves(action, due("2025/26", "HT1", "HT2"));

        Page before = timeline("?year=2024-25");
        Page after = timeline("?year=2025-26");

        assertThat(before.text()).contains("No longer due in 2024/25", "Slipped from HT5–HT6 to HT1–HT2 of 2025/26");
        assertThat(before.document().select(".wm-timeline-bar")).isEmpty();
        assertThat(after.one(".wm-timeline-slip").text()).isEqualTo("Slipped from HT5–HT6 of 2024/25 to HT1–HT2");
        assertThat(after.one(".wm-timeline-arrow--in").text()).isEqualTo("from 2024/25");
    }

    @Test
    void work_without_a_half_term_stands_beside() {
        plans("{\"ongoing\":true}", "Talk to employers");
        plans("null", "<script>alert(1)</script> \"quoted\"");

        Page page = timeline("");

        assertThat(page.one(".wm-timeline-beside:has(h2:contains(Ongoing))").text())
                .contains("Talk to employers");
        assertThat(page.one(".wm-timeline-beside:has(h2:contains(Unscheduled))").text())
                .contains("<script>alert(1)</script> \"quoted\"");
    }

    @Test
    void the_day_is_marked_in_its_half_term() {
        Page page = timeline("?year=2024-25&asAt=2025-01-26");

        assertThat(page.one("#day").text()).contains("26 January 2025, is in HT3");
        // 20 of the 40 days of HT3 are over, and half of that day: 2.5125 of 6 columns
        assertThat(page.one(".wm-timeline-head text").attr("x")).isEqualTo("41.88%");
        assertThat(timeline("?year=2024-25&asAt=2024-10-30").one("#day").text()).contains("between HT1 and HT2");
        assertThat(timeline("?year=2023-24&asAt=2024-10-30").document().select("#day"))
                .isEmpty();
    }

    @Test
    void what_is_still_overdue_from_earlier_years_is_not_lost_from_sight() {
        action(institution);

        Element link = timeline("?year=2025-26").one(".wm-notice a");

        assertThat(link.text()).isEqualTo("1 action of 2024/25");
        assertThat(page(link.attr("href")).is(200).text()).contains("Invite employers");
    }

    @Test
    void a_year_without_dates_says_so_and_leads_on() {
        Page page = timeline("?year=2061-62");

        assertThat(page.one(".wm-timeline-lane").text()).contains("dates not set");
        assertThat(page.text()).contains("No action is due in 2061/62.");
        assertThat(page.one("a[rel=prev]").attr("href")).endsWith("/timeline?year=2060-61");
        assertThat(page.one("a[rel=next]").attr("href")).endsWith("/timeline?year=2062-63");
    }

    @Test
    void an_address_that_makes_no_sense_is_refused_on_a_page() {
        String at = "/institutions/" + institution + "/timeline";

        for (String wrong : new String[] {"abc", "2024-26", "0001-02", "2999-00"}) {
            Page refused = page(at + "?year=" + wrong).is(400);
            assertThat(refused.error("year-year")).contains(wrong);
            assertThat(refused.one("#year-year").attr("value")).isEqualTo(wrong);
        }
        for (String wrong : new String[] {"yesterday", "2998-01-01", "1066-10-14", "%2B999999999-12-31"}) {
            Page refused = page(at + "?year=2024-25&asAt=" + wrong).is(400);
            assertThat(refused.error("moment-asAt")).isEqualTo("Error: " + refused.refusal());
            assertThat(refused.form("moment").value("asAt")).isEqualTo(wrong.replace("%2B", "+"));
        }
        page("/institutions/" + UUID.randomUUID() + "/timeline").is(404).one("h1");
        page(at + "?asAt=").is(200).one("h1");
    }

    private Page timeline(String query) {
        return page("/institutions/" + institution + "/timeline" + query).is(200);
    }

    private UUID planned(String from, String to) {
        return plans(due("2024/25", from, to), "Work");
    }

    private UUID plans(String due, String description) {
        return post("/api/institutions/" + institution + "/actions", """
            {"serves":[{"frameworkId":"%s","item":"2.3"}],"description":"%s","due":%s,
             "effectiveOn":"2024-09-10"}\
            """.formatted(
                                SCHOOL, description.replace("\"", "\\\""), due))
                .is(201)
                .id("actionId");
    }

    private void moves(UUID action, String due) {
        post("/api/actions/" + action + "/schedule", "{\"due\":%s,\"reason\":\"Exams\"}".formatted(due))
                .is(200);
    }

    private static String due(String year, String from, String to) {
        return "{\"academicYear\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(year, from, to);
    }
}
