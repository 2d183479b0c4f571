package uk.waymark.infra.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.StringUtils;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.TypedForm;

/** What has to be decided of a row: on its page, before anything is imported. */
@Timeout(120)
class ImportChoicesPageTest extends ImportPages {

    private static final String FALLING = "1.1,There is a named Careers Leader.,,Write to ten employers,HT3 SR\n";

    @Test
    void what_falls_is_not_ticked_by_itself_and_needs_a_reason_of_its_own() {
        stoodAtResponse4();
        Page preview = submit(plan(HEADER + FALLING + "1.2,,,Talk,HT3 SR\n")).is(200);

        assertThat(preview.one("#line-2 .wm-import-state").text()).isEqualTo("4 → 1, falls");
        assertThat(preview.one("#line-2").select("input[name=rows][checked], input[name=falls][checked]"))
                .isEmpty();
        assertThat(preview.one("#line-3").select("input[name=rows][checked]")).hasSize(1);

        Page refused = submit(preview.form("plan").with("falls", "2-ANSWER")).is(400);
        assertThat(refused.error("plan-reason-2")).contains("Say why, for line 2");
        Page report = done(submit(refused.form("plan").with("reason-2", "New head looked again")));

        assertThat(report.one("#line-2").text()).contains("4 → 1, falls", "left out");
        assertThat(report.one("#line-3 .wm-import-state").text()).startsWith("Imported");
        assertThat(history()).contains("New head looked again").doesNotContain("Write to ten");
    }

    @Test
    void what_is_not_ticked_does_not_fall() {
        stoodAtResponse4();
        TypedForm form = submit(plan(HEADER + FALLING)).is(200).form("plan").with("reason-2", "Ignored");

        Page report = done(submit(form.with("rows", "2")));

        assertThat(report.one("#line-2").text()).contains("Imported", "left out");
        assertThat(history()).contains("Write to ten").doesNotContain("Ignored");
    }

    @Test
    void looking_again_shows_what_follows_if_it_falls() {
        stoodAtResponse4();
        String response3 = "Leadership of careers includes a trained Careers Leader with line management at senior"
                + " leadership level. Additionally, there is sufficient capacity and resources to deliver a strategic"
                + " careers development plan.";
        Page first = submit(plan(HEADER + FALLING.replace(",,Write", ",\"" + response3 + "\",Write")))
                .is(200);
        assertThat(first.one("#line-2").select("#part-2-TARGET")).isEmpty();

        Page again = submit(first.form("plan")
                .with("falls", "2-ANSWER")
                .with("reason-2", "Looked")
                .to(address));

        assertThat(again.one("#line-2 .wm-import-state").text()).isEqualTo("4 → 1, falls");
        assertThat(again.one("#line-2").select("#part-2-TARGET")).hasSize(1);
        assertThat(again.form("plan").value("falls")).isEqualTo("2-ANSWER");
        assertThat(again.form("plan").value("reason-2")).isEqualTo("Looked");
    }

    @ParameterizedTest
    @CsvSource({"REPORT, HT3", "MOVE, HT4", "ADD, HT3 HT4"})
    void a_row_that_matches_an_open_action_is_left_moved_or_added(String choice, String windows) {
        done(submit(submit(plan(HEADER + "5.1,,,Write to ten employers,HT3 SR")).form("plan")));
        Page preview = submit(plan(HEADER + "5.1,,,Write to ten employers,HT4 SR\n1.2,,,Talk,HT6 SR\n"))
                .is(200);

        assertThat(preview.one("#line-2 .wm-import-match a").attr("href")).startsWith("/actions/");
        assertThat(preview.one("#line-2 .wm-import-state").text()).isEqualTo("Choose what to do");
        assertThat(preview.form("plan").value("match-2")).isEqualTo("REPORT");
        TypedForm form = preview.form("plan").with("match-2", choice);
        if (choice.equals("MOVE")) {
            form = submit(form).is(400).form("plan").with("reason-2", "Half-term 3 is full");
        }
        done(submit(form));

        Page timeline =
                page(address.replace("/import", "/timeline?year=2024-25")).is(200);
        assertThat(windows.split(" "))
                .allSatisfy(window -> assertThat(timeline.text()).contains(window));
        assertThat(StringUtils.countOccurrencesOf(history(), "\"ActionPlanned\""))
                .isEqualTo(choice.equals("ADD") ? 3 : 2);
        assertThat(history().contains("Half-term 3 is full")).isEqualTo(choice.equals("MOVE"));
    }

    private void stoodAtResponse4() {
        put(
                        "/api/assessments/" + assessment + "/responses/1.1",
                        "{\"answer\":{\"level\":4},\"effectiveOn\":\"2024-09-10\"}")
                .is(200);
    }

    @Test
    void a_row_that_may_be_for_several_items_is_asked_about_and_imported_for_the_one_that_was_said() {
        Page preview = submit(plan(HEADER + "1.2,,,Talk,HT3 SR\n2.3 & 2.4,,,Visit,HT3 SR\n"))
                .is(200);
        assertThat(preview.one("#line-3").text()).contains("Cannot be imported", "may stand for item 2.3 or 2.4");
        assertThat(preview.all("#item-3 option")).hasSize(3).first().isEqualTo("Not known: leave the row out");
        assertThat(preview.document().select("#item-3 option[selected]")).isEmpty();

        Page unseen = submit(preview.form("plan").with("items", "3-2.4")).is(400);
        assertThat(unseen.error("plan-rows")).contains("Look at what it brings");
        assertThat(unseen.one("#line-3").text()).contains("2.4", "somebody said that it is 2.4", "Visit");
        assertThat(unseen.one("#row-3").hasAttr("checked")).isFalse();
        TypedForm seen = unseen.form("plan").with("rows", "3").with("parts", "3-ACTION");
        Page report = done(submit(seen));

        assertThat(report.one("#line-3").text()).contains("Imported");
        assertThat(report.one("#line-2").text()).contains("Left out");
        assertThat(submit(plan(HEADER + "2.3 & 2.4,,,Visit,HT3 SR\n").with("items", "2-1.1"))
                        .is(200)
                        .one("#line-2")
                        .text())
                .contains("Cannot be imported");
    }

    @Test
    void of_two_actions_that_match_somebody_says_which_one_moves() {
        String row = "5.1,,,Write to ten employers,HT3 SR";
        done(submit(submit(plan(HEADER + row)).form("plan")));
        done(submit(
                submit(plan(HEADER + row.replace("HT3", "HT4"))).form("plan").with("match-2", "ADD")));
        Page preview = submit(plan(HEADER + row.replace("HT3", "HT6"))).is(200);
        assertThat(preview.all("#moved-2 option"))
                .containsExactly("Choose an action", "HT3 of 2024/25, SR", "HT4 of 2024/25, SR");

        Page refused = submit(preview.form("plan").with("match-2", "MOVE").with("reason-2", "Full"))
                .is(400);
        assertThat(refused.error("plan-match-2")).contains("Say which action is to be moved");
        String second = refused.document().select("#moved-2 option").last().val();
        done(submit(refused.form("plan").with("moved", second)));

        assertThat(StringUtils.countOccurrencesOf(history(), "\"ActionRescheduled\""))
                .isEqualTo(1);
        assertThat(page(address.replace("/import", "/timeline?year=2024-25"))
                        .is(200)
                        .text())
                .contains("HT3", "HT6");
    }

    @Test
    void a_row_that_repeats_another_is_left_out_unless_somebody_adds_it() {
        String row = "5.1,,,Write to ten employers,HT3 SR\n";
        Page preview = submit(plan(HEADER + row + row)).is(200);
        assertThat(preview.one("#line-3").text())
                .contains("Choose what to do", "says the same as row 2", "Leave the row out");
        assertThat(preview.one("#line-3").select("input[value=MOVE]")).isEmpty();

        done(submit(preview.form("plan").with("match-3", "ADD")));

        assertThat(StringUtils.countOccurrencesOf(history(), "\"ActionPlanned\""))
                .isEqualTo(2);
    }

    @Test
    void names_that_are_new_are_listed_and_somebody_says_who_is_a_group() {
        Page preview = submit(plan(HEADER + "5.1,,,Write,HT3 SLT / Brightside / Tom Brown\n"))
                .is(200);
        assertThat(preview.all(".wm-import-names label")).containsExactly("SLT", "Brightside", "Tom Brown");
        assertThat(preview.document()
                        .select(".wm-import-names option[selected]")
                        .eachAttr("value"))
                .containsExactly("GROUP-SLT", "INDIVIDUAL-Brightside", "INDIVIDUAL-Tom Brown");

        Page again = submit(preview.form("plan")
                .with("kinds", "GROUP-SLT", "GROUP-Brightside")
                .to(address));
        assertThat(again.one("#kind-1 option[selected]").val()).isEqualTo("GROUP-Brightside");
        Page report = done(submit(again.form("plan")));

        assertThat(report.one(".wm-import-names").text()).contains("Brightside, a group", "Tom Brown, one person");
        assertThat(get("/api" + address.replace("/import", "/people"))
                        .response()
                        .body())
                .contains(
                        "\"label\":\"Brightside\",\"kind\":\"GROUP\"",
                        "\"label\":\"Tom Brown\",\"kind\":\"INDIVIDUAL\"");
    }
}
