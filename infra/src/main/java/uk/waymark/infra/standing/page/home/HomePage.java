package uk.waymark.infra.standing.page.home;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.FormView;
import uk.waymark.infra.frame.form.Forms;
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
class HomePage {

    private final Sites sites;
    private final HomeReads reads;

    HomePage(Sites sites, HomeReads reads) {
        this.sites = sites;
        this.reads = reads;
    }

    @GetMapping("/institutions/{institutionId}")
    String show(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable UUID assessment,
            @RequestParam MultiValueMap<String, String> query,
            Model model,
            HttpServletResponse response) {
        Site site = sites.onlyFor(Permission.READ_SUMMARY, sites.ofInstitution(institutionId, assessment));
        HomeParameters asked = asked(new FormFields(query), site.today(), model, response);
        model.addAttribute("site", site);
        model.addAttribute("active", "home");
        model.addAttribute("asked", asked);
        model.addAttribute("links", new HomeLinks(institutionId, site.assessmentId(), asked));
        if (site.assessmentId() == null || site.framework() == null) {
            return "standing/page/home/welcome";
        }
        model.addAttribute("assessments", reads.assessments(site));
        fill(model, site.institutionId(), site.assessmentId(), site.framework(), asked);
        if (site.may("READ_HISTORY")) {
            model.addAttribute("changes", RecordedTogether.of(reads.changes(institutionId, asked)));
        }
        model.addAttribute("me", site.mayOnlyToOwn("WORK") ? reads.name(site.member()) : null);
        return "standing/page/home/home";
    }

    private void fill(Model model, UUID institutionId, UUID assessmentId, Framework framework, HomeParameters asked) {
        Maturity now = reads.maturity(assessmentId, asked.asAt(), asked);
        Maturity yearAgo = reads.maturity(assessmentId, now.asAt().minusYears(1), asked);
        WorkAtHand work = reads.work(institutionId, asked);
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

    /** A day that cannot be read is refused at its field, over the page as it is today. */
    private static HomeParameters asked(FormFields sent, LocalDate today, Model model, HttpServletResponse response) {
        try {
            return HomeParameters.of(sent, today);
        } catch (RequestRefused e) {
            model.addAttribute("forms", new Forms(new FormView("moment", e.problem(), sent.fields())));
            model.addAttribute("refusedTitle", "That day cannot be shown: this is today");
            response.setStatus(e.problem().status().value());
            return HomeParameters.plainly(sent);
        }
    }
}
