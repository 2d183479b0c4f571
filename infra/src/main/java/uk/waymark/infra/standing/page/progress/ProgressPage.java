package uk.waymark.infra.standing.page.progress;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.query.progress.FindProgress;
import uk.waymark.query.progress.Progress;
import uk.waymark.query.progress.Progress.SectionProgress;
import uk.waymark.query.review.FindReviews;
import uk.waymark.query.review.Reviews;
import uk.waymark.query.timeline.work.FindWorkCompleted;
import uk.waymark.query.timeline.work.WorkCompleted;

/** The page that shows how an assessment moved from year to year. */
@Controller
record ProgressPage(Reads reads, Sites sites) {

    private static final String MOVED = "moved";

    /**
     * The address says {@code theme} by its code (all without it), and {@code only=moved} to leave
     * out the items that stayed as they were. What cannot be meant is refused at its field.
     */
    @GetMapping("/assessments/{assessmentId}/progress")
    String show(@PathVariable UUID assessmentId, Submission filter, Past past, Model model) {
        Site site = sites.ofAssessment(assessmentId);
        FormFields sent = filter.sent();
        boolean movedOnly = MOVED.equals(sent.text("only"));
        return filter.show("filter", () -> show(site, past, sent.text("theme"), movedOnly, model), () -> {
            model.addAttribute("refusedTitle", "That cannot be shown: this is all of it");
            return show(site, past, null, false, model);
        });
    }

    private String show(Site site, Past past, @Nullable String theme, boolean movedOnly, Model model) {
        UUID assessmentId = Objects.requireNonNull(site.assessmentId());
        Progress progress = reads.one(
                new FindProgress(assessmentId, past.asAt(), past.knownAt()),
                Progress.class,
                "assessmentId",
                assessmentId);
        ProgressScope scope = new ProgressScope(progress, theme == null ? null : chosen(progress, theme), movedOnly);
        model.addAttribute("site", site);
        model.addAttribute("active", "progress");
        model.addAttribute("progress", progress);
        model.addAttribute("scope", scope);
        model.addAttribute("spread", ResponseSpread.of(framework(site), progress.years(), scope.items()));
        model.addAttribute("themes", ProgressThemes.of(scope, done(site, progress, past)));
        model.addAttribute("reviews", signedOff(progress, scope));
        return "standing/page/progress/progress";
    }

    private static Framework framework(Site site) {
        return Objects.requireNonNull(site.framework(), "an assessment answers a framework");
    }

    private DoneActions done(Site site, Progress progress, Past past) {
        UUID institution = site.institutionId();
        FindWorkCompleted byThen = new FindWorkCompleted(institution, progress.asAt(), past.knownAt());
        return new DoneActions(
                progress.frameworkId(),
                reads.one(byThen, WorkCompleted.class, "institutionId", institution)
                        .actions());
    }

    private List<SignedOffReview> signedOff(Progress progress, ProgressScope scope) {
        UUID id = progress.assessmentId();
        return SignedOffReview.of(scope, reads.one(new FindReviews(id), Reviews.class, "assessmentId", id));
    }

    private static SectionProgress chosen(Progress progress, String theme) {
        return progress.sections().stream()
                .filter(section -> section.section().equals(theme))
                .findFirst()
                .orElseThrow(() -> RequestRefused.badRequest(
                        Problem.VALUE_NOT_ALLOWED, "theme", "There is no theme '%s'.".formatted(theme)));
    }
}
