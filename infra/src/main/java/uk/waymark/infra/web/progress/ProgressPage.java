package uk.waymark.infra.web.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.api.problem.Problem;
import uk.waymark.infra.api.problem.RequestRefused;
import uk.waymark.infra.api.request.Reads;
import uk.waymark.infra.web.layout.Site;
import uk.waymark.infra.web.layout.Sites;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.query.progress.FindProgress;
import uk.waymark.query.progress.Progress;
import uk.waymark.query.progress.Progress.SectionProgress;
import uk.waymark.query.review.FindReviews;
import uk.waymark.query.review.Reviews;
import uk.waymark.query.timeline.Actions;
import uk.waymark.query.timeline.FindActions;

/** How an assessment moved from year to year. */
@Controller
class ProgressPage {

    private static final String MOVED = "moved";

    private final Reads reads;
    private final Sites sites;

    ProgressPage(Reads reads, Sites sites) {
        this.reads = reads;
        this.sites = sites;
    }

    /**
     * @param theme code of the one that is looked at; empty means all
     * @param only {@code moved} leaves out the items that stayed as they were
     */
    @GetMapping("/assessments/{assessmentId}/progress")
    String show(
            @PathVariable UUID assessmentId,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String only,
            Model model) {
        Site site = sites.ofAssessment(assessmentId);
        Progress progress =
                reads.one(new FindProgress(assessmentId, asAt, null), Progress.class, "assessmentId", assessmentId);
        SectionProgress chosen = theme.isEmpty() ? null : chosen(progress, theme);
        Scope scope = new Scope(progress, chosen, only.equals(MOVED));
        model.addAttribute("site", site);
        model.addAttribute("active", "progress");
        model.addAttribute("asAt", asAt);
        model.addAttribute("progress", progress);
        model.addAttribute("scope", scope);
        model.addAttribute("spread", Spread.of(framework(site), progress.years(), scope.items()));
        model.addAttribute("themes", Themes.of(scope, done(site, progress)));
        model.addAttribute("reviews", signedOff(progress, scope));
        return "progress/progress";
    }

    private static Framework framework(Site site) {
        return Objects.requireNonNull(site.framework(), "an assessment answers a framework");
    }

    private DoneActions done(Site site, Progress progress) {
        UUID institution = site.institutionId();
        return DoneActions.of(
                reads.one(FindActions.all(institution), Actions.class, "institutionId", institution), progress);
    }

    private List<SignedOff> signedOff(Progress progress, Scope scope) {
        UUID id = progress.assessmentId();
        return SignedOff.of(scope, reads.one(new FindReviews(id), Reviews.class, "assessmentId", id));
    }

    private static SectionProgress chosen(Progress progress, String theme) {
        return progress.sections().stream()
                .filter(section -> section.section().equals(theme))
                .findFirst()
                .orElseThrow(() -> RequestRefused.badRequest(
                        Problem.VALUE_NOT_ALLOWED, "theme", "There is no theme '%s'.".formatted(theme)));
    }
}
