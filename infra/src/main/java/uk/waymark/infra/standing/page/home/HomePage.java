package uk.waymark.infra.standing.page.home;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.query.maturity.Maturity;
import uk.waymark.query.timeline.CurrentHalfTerm;
import uk.waymark.query.timeline.work.WorkAtHand;

/** The page that everybody begins with: where an institution stands, what is due and what changed. */
@Controller
record HomePage(Sites sites, HomeReads reads) {

    @GetMapping("/institutions/{institutionId}")
    String show(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable UUID assessment,
            @RequestParam(required = false) @Nullable String wording,
            Past past,
            Model model) {
        Site site = sites.onlyFor(Permission.READ_SUMMARY, sites.ofInstitution(institutionId, assessment));
        model.addAttribute("site", site);
        model.addAttribute("active", "home");
        model.addAttribute("wording", "on".equals(wording));
        if (site.assessmentId() == null || site.framework() == null) {
            return "standing/page/home/welcome";
        }
        model.addAttribute("assessments", reads.assessments(site));
        fill(model, site.institutionId(), site.assessmentId(), site.framework(), past);
        if (site.may("READ_HISTORY")) {
            model.addAttribute("changes", RecordedTogether.of(reads.changes(institutionId, past)));
        }
        model.addAttribute("me", site.mayOnlyToOwn("WORK") && !past.looksBack() ? reads.name(site.member()) : null);
        return "standing/page/home/home";
    }

    private void fill(Model model, UUID institutionId, UUID assessmentId, Framework framework, Past past) {
        Maturity now = reads.maturity(assessmentId, past.asAt(), past);
        Maturity yearAgo = reads.maturity(assessmentId, now.asAt().minusYears(1), past);
        WorkAtHand work = reads.work(institutionId, past);
        @Nullable CurrentHalfTerm halfTerm = work.halfTerm();
        Grid grid = Grid.of(framework, now, due -> halfTerm != null && halfTerm.isAfter(due));
        model.addAttribute("asAt", now.asAt());
        model.addAttribute("year", AcademicYear.of(now.asAt()));
        model.addAttribute("yearAgo", now.asAt().minusYears(1));
        model.addAttribute("grid", grid);
        model.addAttribute("summary", HomeSummary.of(now, grid));
        model.addAttribute("themes", ThemeShares.of(now, yearAgo));
        model.addAttribute("work", work);
    }
}
