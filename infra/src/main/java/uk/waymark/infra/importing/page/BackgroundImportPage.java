package uk.waymark.infra.importing.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.refusal.Refusal;

/** How far an import is, and what became of the plan when it is over. */
@Controller
record BackgroundImportPage(Sites sites, PlanImports imports) {

    /** Seconds; browsers with JavaScript ask more often, and for less. */
    private static final String REFRESH = "2";

    @GetMapping("/institutions/{institutionId}/import/runs/{runId}")
    String show(
            @PathVariable UUID institutionId,
            @PathVariable UUID runId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String partOfPage,
            Model model,
            HttpServletResponse response) {
        Site site = imports.onlyForImporters(sites.ofInstitution(institutionId, null));
        BackgroundImport run = imports.find(runId, institutionId).orElse(null);
        PlanView result =
                run == null ? imports.report(runId, institutionId).orElseThrow(() -> lost(runId)) : run.result();
        Problem problem = run == null ? null : run.problem();
        boolean over = result != null || problem != null;
        keepLooking(over, partOfPage != null, response);
        model.addAttribute(
                "site",
                result == null
                        ? site
                        : sites.ofInstitution(institutionId, result.report().assessmentId()));
        model.addAttribute("active", "import");
        model.addAttribute("run", run);
        model.addAttribute("over", over);
        model.addAttribute("problem", problem);
        model.addAttribute("view", result);
        return "importing/page/run";
    }

    private static void keepLooking(boolean over, boolean partOfPage, HttpServletResponse response) {
        if (!over) {
            response.setHeader("Refresh", REFRESH);
        } else if (partOfPage) {
            response.setHeader("HX-Refresh", "true");
        }
    }

    private static RequestRefused lost(UUID runId) {
        return RequestRefused.notFound(
                Refusal.Code.NOT_FOUND,
                "runId",
                List.of(),
                ("There is no report of an import under %s any more: reports are not kept for long. What was imported"
                                + " is on record; import the same plan again to see the report, nothing is recorded twice.")
                        .formatted(runId));
    }
}
