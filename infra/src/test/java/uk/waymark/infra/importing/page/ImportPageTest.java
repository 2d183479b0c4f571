package uk.waymark.infra.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.StringUtils;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.frame.TypedForm;
import uk.waymark.infra.importing.RealPlan;

@Timeout(120)
class ImportPageTest extends PageTest {

    private static final String HEADER = "Leadership area,Current position,Actions to improve,Next steps,When / who\n";

    private static final String FALLING = "1.1,There is a named Careers Leader.,,Write to ten employers,HT3 SR\n";

    private String address;
    private UUID assessment;

    @BeforeEach
    void a_school_with_an_assessment() {
        UUID institution = institution();
        assessment = assessment(institution);
        address = "/institutions/" + institution + "/import";
    }

    @Test
    void the_real_plan_is_shown_row_by_row_and_nothing_is_written() {
        long before = events() + people();

        Page preview = submit(plan(RealPlan.text())).is(200);

        assertThat(preview.all(".wm-import-counts dd")).containsExactly("24", "13", "11", "0");
        assertThat(preview.one("#line-2").text())
                .contains("1.2 Leaders' vision", "Response 2", "Response 4", "HT3 of 2024/25", "SR", "Ready");
        assertThat(preview.one("#line-19").text()).contains("already stands in row");
        assertThat(events() + people()).isEqualTo(before);
    }

    @Test
    void what_is_ticked_is_imported_and_the_rest_is_left_out() {
        TypedForm form = submit(plan(RealPlan.text())).form("plan");
        form.with("rows", "2", "3").with("parts", "2-ANSWER", "2-ACTION", "3-TARGET", "4-ANSWER");

        Page report = done(submit(form));

        assertThat(report.all(".wm-import-counts dd")).startsWith("24", "2").endsWith("22");
        assertThat(report.one("#line-2").text()).contains("Imported", "left out");
        assertThat(report.one("#line-4").text()).contains("Left out");
        assertThat(get("/api" + address.replace("/import", "/history"))
                        .response()
                        .body())
                .contains("ResponseSubmitted", "ActionPlanned", "TargetSet", "\"source\":\"import\"")
                .doesNotContain("1.6");
    }

    @Test
    void a_second_import_adds_nothing_and_a_form_sent_twice_is_one_import() {
        TypedForm form = submit(plan(RealPlan.text())).form("plan");
        Page first = done(submit(form));
        long before = events() + people();

        assertThat(done(submit(form)).path()).isEqualTo(first.path());
        assertThat(submit(form.with("_key", UUID.randomUUID().toString()))
                        .is(400)
                        .error("plan-rows"))
                .contains("Nothing of this plan is left to import");
        assertThat(page(address).all(".wm-import-earlier"))
                .hasSize(1)
                .first()
                .asString()
                .contains("imported", "2024/25");
        assertThat(page(page(address).one(".wm-import-earlier a").attr("href"))
                        .is(200)
                        .all(".wm-import-state"))
                .hasSize(24);
        Page again = submit(plan(RealPlan.text())).is(200);

        assertThat(again.text()).contains("There is nothing in this plan that could be imported");
        assertThat(again.all(".wm-import-state")).hasSize(24).containsOnly("On record already");
        assertThat(events() + people()).isEqualTo(before);
    }

    @Test
    void a_form_that_is_sent_again_with_other_ticks_asks_before_they_are_imported() {
        TypedForm form = submit(plan(RealPlan.text())).form("plan");
        done(submit(form.with("rows", "2").with("parts", "2-ANSWER")));

        Page refused = submit(form.with("rows", "2", "3").with("parts", "2-ANSWER", "3-TARGET"))
                .is(422);
        assertThat(refused.refusal()).contains("sent before with something else");
        Page report = done(submit(refused.form("plan")));

        assertThat(report.one("#line-3").text()).contains("Imported");
        assertThat(report.one("#line-4").text()).contains("Left out");
    }

    @Test
    void the_address_of_a_refused_form_can_be_loaded_again() {
        Page refused = submit(submit(plan(RealPlan.text())).form("plan").with("rows", new String[0]))
                .is(400);

        assertThat(page(refused.path()).is(200).path()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2024/25, plan-file, 400",
        "'no table', 2024/25, plan-text, 422",
        "'a,b\n1,2', 2024/25, plan-text, 422",
        "'ROW', '', plan-academicYear, 400",
        "'ROW', 2024/27, plan-academicYear, 400"
    })
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays(
            String text, String year, String field, int status) {
        String typed = text.equals("ROW") ? HEADER + "1.2,a,b,<script>alert(1)</script>,HT3 SR" : text;

        Page refused = submit(plan(typed).with("academicYear", year).with("effectiveOn", "2025-01-16"))
                .is(status);

        assertThat(refused.error(field)).isNotBlank();
        assertThat(refused.refusal()).isNotBlank();
        assertThat(refused.form("plan").value("text")).isEqualTo(typed);
        assertThat(refused.form("plan").value("effectiveOn")).isEqualTo("2025-01-16");
    }

    @Test
    void nothing_ticked_is_refused_on_the_same_preview() {
        Page refused = submit(submit(plan(RealPlan.text())).form("plan").with("rows", new String[0]))
                .is(400);

        assertThat(refused.error("plan-rows")).contains("Choose at least one row");
        assertThat(refused.document().select("input[name=rows][checked]")).isEmpty();
        assertThat(refused.form("plan").value("parts")).contains("2-ANSWER");
    }

    @Test
    void rows_that_cannot_be_imported_say_why_and_cannot_be_chosen() {
        Page preview = submit(plan(HEADER + "9.9 Nothing,a,b,\"Say \"\"hello\"\"\",HT3 SR\n1.2,,,Talk,HT3 SR\n"))
                .is(200);

        assertThat(preview.one("#line-2").select("input")).isEmpty();
        assertThat(preview.one("#line-2").text()).contains("Cannot be imported", "9.9 Nothing");
        assertThat(preview.one("#line-3").select("input[checked]")).hasSize(2);
    }

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

    private String history() {
        return get("/api" + address.replace("/import", "/history")).response().body();
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
    void an_import_whose_report_is_gone_and_a_school_without_an_assessment() {
        page(address + "/runs/" + UUID.randomUUID()).is(404);
        page("/institutions/" + UUID.randomUUID() + "/import").is(404);

        Page none = page("/institutions/" + institution() + "/import").is(200);
        assertThat(none.all("main form")).isEqualTo(List.of());
        assertThat(none.text()).contains("Open an assessment");
    }

    @Test
    void a_plan_that_is_too_large_is_refused_at_its_field() {
        Page asked = page(address);
        Page refused = page(address + "?tooLarge=yes").is(413);

        assertThat(asked.one("#plan-file-hint").text()).startsWith("Up to 1 MB.");
        assertThat(refused.error("plan-file")).contains("larger than 1 MB");
    }

    private TypedForm plan(String text) {
        return page(address)
                .is(200)
                .form("plan")
                .with("text", text)
                .with("academicYear", "2024/25")
                .with("effectiveOn", "2025-01-15");
    }

    /** Looks until the import is over, as a browser without JavaScript does. */
    private Page done(Page page) {
        Page now = page.is(200);
        while (now.one("h1").text().equals("Importing the plan")) {
            now = page(page.path()).is(200);
        }
        assertThat(now.one("h1").text()).isEqualTo("The plan was imported");
        return now;
    }
}
