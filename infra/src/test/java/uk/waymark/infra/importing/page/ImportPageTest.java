package uk.waymark.infra.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.TypedForm;
import uk.waymark.infra.importing.RealPlan;

@Timeout(120)
class ImportPageTest extends ImportPages {

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
}
