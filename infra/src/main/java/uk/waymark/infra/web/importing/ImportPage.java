package uk.waymark.infra.web.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.waymark.infra.api.problem.Problem;
import uk.waymark.infra.api.problem.RequestRefused;
import uk.waymark.infra.api.request.CorrelationFilter;
import uk.waymark.infra.web.form.Forms;
import uk.waymark.infra.web.form.Submission;
import uk.waymark.infra.web.layout.Site;
import uk.waymark.infra.web.layout.Sites;
import uk.waymark.kernel.calendar.AcademicYear;

/** Asks for a plan, shows what would become of it, and has it imported as far as somebody chose. */
@Controller
@RequestMapping("/institutions/{institutionId}/import")
class ImportPage {

    private static final String FORM = "plan";
    private static final String ROWS = "rows";
    private static final int YEARS_BACK = 6;

    private final Sites sites;
    private final PlanImports imports;

    ImportPage(Sites sites, PlanImports imports) {
        this.sites = sites;
        this.imports = imports;
    }

    @GetMapping
    String show(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable String tooLarge,
            Submission form,
            Model model,
            HttpServletResponse response) {
        if (tooLarge == null) {
            return ask(institutionId, model);
        }
        return form.show(
                FORM,
                () -> {
                    throw PlanForm.tooLarge(PlanForm.FILE);
                },
                () -> ask(institutionId, model));
    }

    @PostMapping
    String preview(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestAttribute(CorrelationFilter.ATTRIBUTE) UUID correlationId,
            Submission form,
            Model model) {
        Site site = sites.ofInstitution(institutionId, null);
        return form.show(
                FORM,
                () -> {
                    PlanForm plan = PlanForm.read(form, file);
                    return look(
                            site,
                            plan,
                            imports.rehearse(institutionId, plan, correlationId),
                            ChosenRows.of(form.sent()),
                            model);
                },
                () -> ask(institutionId, model));
    }

    @PostMapping("/runs")
    String confirm(
            @PathVariable UUID institutionId,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestAttribute(CorrelationFilter.ATTRIBUTE) UUID correlationId,
            Submission form,
            Model model) {
        Site site = sites.ofInstitution(institutionId, null);
        ImportRun before = imports.begun(institutionId, key).orElse(null);
        if (before != null) {
            return "redirect:/institutions/" + institutionId + "/import/runs/" + before.id();
        }
        ChosenRows chosen = ChosenRows.of(form.sent());
        return form.show(
                FORM,
                () -> {
                    PlanForm plan = PlanForm.read(form, null);
                    PlanView rehearsed = imports.rehearse(institutionId, plan, correlationId);
                    return form.show(
                            FORM,
                            () -> "redirect:/institutions/" + institutionId + "/import/runs/"
                                    + imports.begin(
                                                    institutionId,
                                                    plan,
                                                    rehearsed,
                                                    wanted(chosen, rehearsed),
                                                    key,
                                                    correlationId)
                                            .id(),
                            () -> look(site, plan, rehearsed, chosen, model));
                },
                () -> ask(institutionId, model));
    }

    private static ChosenRows wanted(ChosenRows chosen, PlanView plan) {
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

    private String ask(UUID institutionId, Model model) {
        Site site = sites.ofInstitution(institutionId, null);
        frame(site, model);
        return "importing/import";
    }

    private String look(Site site, PlanForm plan, PlanView view, ChosenRows chosen, Model model) {
        frame(site, model);
        model.addAttribute("plan", plan);
        model.addAttribute("view", view);
        model.addAttribute("chosen", chosen);
        return "importing/preview";
    }

    private void frame(Site site, Model model) {
        model.addAttribute("site", site);
        model.addAttribute("active", "import");
        model.addAttribute("years", years(site));
        model.addAttribute("frameworks", imports.frameworks(site));
        model.addAttribute(
                "refused",
                Objects.requireNonNullElse((Forms) model.getAttribute("forms"), Forms.fresh())
                        .refused());
    }

    /** None is chosen by itself: a plan whose half-terms are those of another year would be wrong throughout. */
    private static Map<String, String> years(Site site) {
        int now = site.year().startYear();
        Map<String, String> years = new LinkedHashMap<>();
        years.put("", "Choose a year");
        List<String> all = IntStream.rangeClosed(-1, YEARS_BACK)
                .mapToObj(back -> new AcademicYear(now - back).toString())
                .toList();
        all.forEach(year -> years.put(year, year));
        return years;
    }
}
