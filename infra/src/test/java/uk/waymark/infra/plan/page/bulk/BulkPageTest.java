package uk.waymark.infra.plan.page.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.frame.Page;
import uk.waymark.infra.frame.PageTest;
import uk.waymark.infra.frame.TypedForm;

class BulkPageTest extends PageTest {

    private UUID institution;
    private UUID first;
    private UUID second;
    private String plan;

    @BeforeEach
    void a_plan_of_two_actions() {
        institution = institution();
        assessment(institution);
        first = action(institution);
        second = action(institution);
        plan = "/institutions/" + institution + "/plan?year=2024-25&owner=SR";
    }

    @Test
    void moves_all_that_are_ticked_reports_each_and_keeps_the_filter() {
        Page done = submit(moving(page(plan), first, second).with("reason", "The hall is closed"));

        assertThat(done.is(200).all("#report li")).hasSize(2).allMatch(line -> line.startsWith("✓ Done"));
        assertThat(done.one("#report h2").text()).isEqualTo("2 actions rescheduled");
        assertThat(done.one("#filter-owner option[selected]").text()).isEqualTo("SR");
        assertThat(get("/api/actions/" + first).json().at("/due/from").asString())
                .isEqualTo("HT6");
        assertThat(get("/api/actions/" + second).json().at("/due/from").asString())
                .isEqualTo("HT6");
        assertThat(done.document().select("input[name=selected][checked]")).isEmpty();
    }

    @Test
    void without_a_reason_nothing_moves_and_everything_stays_ticked() {
        Page page = page(plan);
        long before = events();

        Page refused = submit(moving(page, first, second));

        assertThat(refused.is(422).error("reschedule-reason")).contains("Say why");
        refused.refusal();
        assertThat(refused.document().select("input[name=selected][checked]")).hasSize(2);
        assertThat(refused.all("#report li")).hasSize(2).allMatch(line -> line.contains("Refused"));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void one_that_a_colleague_changed_is_refused_with_its_reason_and_the_others_are_done() {
        Page page = page(plan);
        post("/api/actions/" + first + "/cancellation", "{\"reason\":\"No money\"}")
                .is(200);

        Page mixed = submit(completing(page, first, second).with("outcome", "All came"));

        assertThat(mixed.is(412).one(".govuk-error-summary__title").text()).isEqualTo("1 action completed, 1 refused");
        assertThat(mixed.document().select("#report h2")).isEmpty();
        assertThat(mixed.refusal()).isEqualTo("1 of 2 actions could not be completed. The report says why.");
        assertThat(mixed.document().select("input[name=selected][checked]").eachAttr("value"))
                .containsExactly(first.toString());
        assertThat(mixed.form("plan-form").value("outcome")).isEqualTo("All came");
        assertThat(get("/api/actions/" + second).json().path("outcome").asString())
                .isEqualTo("All came");
        assertThat(get("/api/actions/" + first).json().path("status").asString())
                .isEqualTo("CANCELLED");
    }

    @Test
    void pressed_twice_it_is_done_once() {
        TypedForm form = completing(page(plan), first, second);
        submit(form).is(200);
        long before = events();

        Page again = submit(form);

        assertThat(again.is(200).all("#report li")).hasSize(2).allMatch(line -> line.startsWith("= Was so already"));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void nothing_ticked_and_a_day_in_the_future_are_refused() {
        assertThat(submit(completing(page(plan))).is(400).refusal()).contains("Tick at least one action");

        Page future = submit(completing(page(plan), first).with("effectiveOn", "2999-01-01"));
        assertThat(future.is(422).error("completion-effectiveOn")).contains("in the future");
        assertThat(future.form("plan-form").value("effectiveOn")).isEqualTo("2999-01-01");
    }

    @Test
    void what_cannot_be_read_is_refused_once_for_all_of_them() {
        Page page = page(plan);
        long before = events();

        Page refused = submit(moving(page, first, second).with("reason", "x".repeat(4_001)));

        assertThat(refused.is(400).error("reschedule-reason")).contains("too long");
        assertThat(refused.all("#report li")).isEmpty();
        assertThat(refused.document().select("input[name=selected][checked]")).hasSize(2);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void the_addresses_of_the_forms_lead_to_the_plan() {
        String address = "/institutions/" + institution + "/plan";

        assertThat(page(address + "/reschedule").is(200).path()).isEqualTo(address);
        assertThat(page(address + "/completion").is(200).path()).isEqualTo(address);
    }

    @Test
    void an_action_of_another_school_is_not_touched() {
        UUID foreign = action(institution());

        Page refused = submit(completing(page(plan), first, foreign));

        assertThat(refused.is(404).one(".govuk-error-summary__title").text())
                .isEqualTo("1 action completed, 1 refused");
        assertThat(get("/api/actions/" + foreign).json().path("completedOn").isNull())
                .isTrue();
    }

    private static TypedForm moving(Page page, UUID... ticked) {
        return ticked(page, ticked)
                .with("due", "WINDOW")
                .with("due.academicYear", "2024/25")
                .with("due.from", "HT6")
                .with("due.to", "");
    }

    private static TypedForm completing(Page page, UUID... ticked) {
        return ticked(page, ticked)
                .to(page.one("button[formaction*=completion]").attr("formaction"));
    }

    private static TypedForm ticked(Page page, UUID... ticked) {
        String[] values = java.util.Arrays.stream(ticked).map(UUID::toString).toArray(String[]::new);
        return page.form("plan-form").with("selected", values);
    }
}
