package uk.waymark.infra.importing.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.importing.file.PlanRefused;

/** The page that asks for a plan, and shows what would become of it. */
@Controller
@RequestMapping("/institutions/{institutionId}/import")
record ImportPage(Sites sites, PlanImports imports, ImportSteps steps) {

    @GetMapping
    String show(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable String tooLarge,
            Submission form,
            Model model) {
        Site site = imports.onlyForImporters(sites.ofInstitution(institutionId, null));
        if (tooLarge == null) {
            return steps.ask(site, model);
        }
        return form.show(
                PlanForm.NAME,
                () -> {
                    throw PlanRefused.tooLarge();
                },
                () -> steps.ask(site, model));
    }

    @PostMapping
    String preview(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Submission form,
            Model model) {
        Site site = imports.onlyForImporters(sites.ofInstitution(institutionId, null));
        return form.show(
                PlanForm.NAME,
                () -> {
                    PlanForm plan = PlanForm.read(form, file);
                    ChosenRows chosen = ChosenRows.of(form.sent());
                    return steps.look(
                            site, plan, imports.rehearse(form.requester(), institutionId, plan, chosen), chosen, model);
                },
                () -> steps.ask(site, model));
    }

    /** Where a plan is left in the browser that was refused when it was to be imported. */
    @GetMapping("/runs")
    String runs(@PathVariable UUID institutionId) {
        return "redirect:/institutions/" + institutionId + "/import";
    }
}
