package uk.waymark.infra.importing.page;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;

/** Has a plan imported, as far as somebody chose. */
@Controller
class ImportConfirmation {

    private static final String ROWS = "rows";

    private final Sites sites;
    private final PlanImports imports;
    private final ImportSteps steps;

    ImportConfirmation(Sites sites, PlanImports imports, ImportSteps steps) {
        this.sites = sites;
        this.imports = imports;
        this.steps = steps;
    }

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
        PlanView rehearsed = imports.rehearse(asked.who(), asked.institutionId(), asked.plan());
        return form.show(
                PlanForm.NAME,
                () -> at(
                        before == null
                                ? begin(asked, rehearsed)
                                : before.begunBy(asked.chosen().askedOf(asked.plan()))),
                () -> steps.look(asked.site(), asked.plan(), rehearsed, asked.chosen(), model));
    }

    private BackgroundImport begin(Confirmed asked, PlanView rehearsed) {
        return imports.begin(
                asked.who(), asked.institutionId(), asked.plan(), rehearsed, wanted(asked.chosen(), rehearsed));
    }

    private static ChosenRows wanted(ChosenRows chosen, PlanView plan) {
        if (!plan.choosable()) {
            // confirmed again under another key: there is no row to choose
            throw RequestRefused.badRequest(
                    Problem.REQUIRED,
                    ROWS,
                    "Nothing of this plan is left to import: each row is on record already, or could not be read.");
        }
        boolean any = plan.rows().stream()
                .anyMatch(row -> chosen.row(row.line())
                        && row.report().parts().stream()
                                .anyMatch(part -> row.open(part.part()) && chosen.part(row.line(), part.part())));
        if (!any) {
            throw RequestRefused.badRequest(
                    Problem.REQUIRED, ROWS, "Choose at least one row, and something of it, to import.");
        }
        return chosen;
    }

    private static String at(BackgroundImport run) {
        return "redirect:/institutions/" + run.institutionId() + "/import/runs/" + run.id();
    }
}
