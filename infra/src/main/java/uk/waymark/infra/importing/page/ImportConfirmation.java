package uk.waymark.infra.importing.page;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;

/** The controller that has a plan imported, as far as somebody chose. */
@Controller
record ImportConfirmation(Sites sites, PlanImports imports, ImportSteps steps) {

    private static final String ROWS = "rows";

    /** Characters. */
    private static final int LONGEST_REASON = 4_000;

    /** What somebody has chosen of a plan, and confirmed. */
    private record Confirmed(Requester who, Site site, PlanForm plan, ChosenRows chosen) {

        UUID institutionId() {
            return site.institutionId();
        }
    }

    @PostMapping("/institutions/{institutionId}/import/runs")
    String confirm(@PathVariable UUID institutionId, Submission form, Model model) {
        Site site = imports.onlyForImporters(sites.ofInstitution(institutionId, null));
        return form.show(
                PlanForm.NAME,
                () -> {
                    PlanForm plan = PlanForm.read(form, null);
                    ChosenRows chosen = ChosenRows.of(form.sent());
                    return begun(new Confirmed(form.requester(), site, plan, chosen), form, model);
                },
                () -> steps.ask(site, model));
    }

    /** A run of the same form is gone to; asked for anew it would be found to have nothing left to import. */
    private String begun(Confirmed asked, Submission form, Model model) {
        BackgroundImport before =
                imports.begun(asked.who(), asked.institutionId()).orElse(null);
        if (before != null && before.isBegunBy(asked.chosen().askedOf(asked.plan()))) {
            return at(before);
        }
        PlanView rehearsed = imports.rehearse(asked.who(), asked.institutionId(), asked.plan(), asked.chosen());
        return form.show(
                PlanForm.NAME,
                () -> at(
                        before == null
                                ? begin(asked, rehearsed, form)
                                : before.begunBy(asked.chosen().askedOf(asked.plan()))),
                () -> steps.look(asked.site(), asked.plan(), rehearsed, asked.chosen(), model));
    }

    private BackgroundImport begin(Confirmed asked, PlanView rehearsed, Submission form) {
        refuseUnlessToldWhat(asked, rehearsed, form.sent());
        return imports.begin(asked.who(), asked.institutionId(), asked.plan(), rehearsed, asked.chosen());
    }

    private static void refuseUnlessToldWhat(Confirmed asked, PlanView plan, FormFields sent) {
        if (!asked.plan().isLookedAt(sent)) {
            sent.missing(
                    ROWS,
                    "You have said which item a row is for. Look at what it brings now, and tick what you want of it.");
        }
        if (!plan.choosable()) {
            // confirmed again under another key: there is no row to choose
            sent.missing(
                    ROWS,
                    "Nothing of this plan is left to import: each row is on record already, or could not be read.");
        }
        if (plan.rows().stream().noneMatch(row -> row.brings(asked.chosen()))) {
            sent.missing(ROWS, "Choose at least one row, and something of it, to import.");
        }
        plan.rows().forEach(row -> refuseUnlessToldWhy(asked.chosen(), row, sent));
        sent.check();
    }

    private static void refuseUnlessToldWhy(ChosenRows chosen, RowView row, FormFields sent) {
        if (chosen.row(row) && row.action().isOwed(chosen)) {
            sent.missing(
                    chosen.matchField(row.line()),
                    "Say which action is to be moved, for line " + row.line() + " of the plan.");
        }
        String reason = chosen.reason(row.line());
        String field = chosen.reasonField(row.line());
        if (reason == null && row.owesReason(chosen)) {
            sent.missing(field, "Say why, for line " + row.line() + " of the plan.");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            sent.refuse(field, "The reason for line " + row.line() + " is too long: 4,000 characters are the most.");
        }
    }

    private static String at(BackgroundImport run) {
        return "redirect:/institutions/" + run.institutionId() + "/import/runs/" + run.id();
    }
}
