package uk.waymark.infra.review.page;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.review.FinishReview;
import uk.waymark.infra.review.NameParticipants;
import uk.waymark.infra.review.ReviewWishes;
import uk.waymark.query.review.ReviewState;
import uk.waymark.query.review.ReviewStatus;
import uk.waymark.query.review.Reviews;

/** The page of one review: what is still to look at, and how it ends. */
@Controller
@RequestMapping("/assessments/{assessmentId}/reviews/{reviewId}")
record ReviewPage(Sites sites, ReviewReader reader, ReviewWishes wishes) {

    private static final String NOT_OPEN = "The review is not open any more: see below what became of it.";
    private static final String OPEN = "The review cannot be reopened: it is open already, or another one is.";

    @GetMapping
    String show(@PathVariable UUID assessmentId, @PathVariable UUID reviewId, Past past, Model model) {
        Site site = sites.ofAssessment(assessmentId);
        Reviews all = reader.all(assessmentId, past);
        ReviewState review = reader.one(assessmentId, all, reviewId);
        model.addAttribute("site", site);
        model.addAttribute("active", "reviews");
        model.addAttribute("version", all.version());
        model.addAttribute("review", review);
        model.addAttribute("open", ReviewReader.open(all));
        model.addAttribute(
                "themes",
                review.status() == ReviewStatus.OPEN && !past.looksBack()
                        ? reader.themes(assessmentId, review)
                        : List.of());
        List<ReviewReader.Figures> figures = reader.figures(assessmentId, review);
        model.addAttribute("figures", figures);
        model.addAttribute("columns", ReviewReader.columns(figures));
        return "review/page/review";
    }

    @PostMapping("/participants")
    String participants(@PathVariable UUID assessmentId, @PathVariable UUID reviewId, Submission form, Model model) {
        Wish wish =
                wishes.participants(reviewId, new NameParticipants(form.sent().names("participants"), null));
        return take(form, "participants", assessmentId, reviewId, NOT_OPEN, wish, "Who takes part is saved.", model);
    }

    @PostMapping("/sign-off")
    String signOff(@PathVariable UUID assessmentId, @PathVariable UUID reviewId, Submission form, Model model) {
        FormFields sent = form.sent();
        Wish wish = wishes.signOff(reviewId, new FinishReview(sent.text("note"), sent.day("effectiveOn")));
        return take(form, "sign-off", assessmentId, reviewId, NOT_OPEN, wish, "The review is signed off.", model);
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable UUID assessmentId, @PathVariable UUID reviewId, Submission form, Model model) {
        Wish wish = wishes.reopen(reviewId, reason(form));
        return take(form, "reopen", assessmentId, reviewId, OPEN, wish, "The review is open again.", model);
    }

    @PostMapping("/abandonment")
    String abandon(@PathVariable UUID assessmentId, @PathVariable UUID reviewId, Submission form, Model model) {
        Wish wish = wishes.abandon(reviewId, reason(form));
        String done = "The review is abandoned. What was answered in it stands.";
        return take(form, "abandon", assessmentId, reviewId, NOT_OPEN, wish, done, model);
    }

    /** Where a form is left in the browser that was refused. */
    @GetMapping({
        "/participants",
        "/sign-off",
        "/reopening",
        "/abandonment",
        "/items/{item}/reaffirmation",
        "/themes/{section}/reaffirmation"
    })
    String back(@PathVariable UUID assessmentId, @PathVariable UUID reviewId) {
        return "redirect:" + address(assessmentId, reviewId);
    }

    /** @param otherState what it means that the review is not as the page showed it */
    private String take(
            Submission form,
            String name,
            UUID assessmentId,
            UUID reviewId,
            String otherState,
            Wish wish,
            String done,
            Model model) {
        return form.take(
                name,
                () -> {
                    ReviewRefusals.aboutForm(otherState, () -> form.send(Subject.assessment(assessmentId), wish));
                    form.done(done);
                    return address(assessmentId, reviewId);
                },
                () -> show(assessmentId, reviewId, Past.NONE, model));
    }

    private static ForReason reason(Submission form) {
        return new ForReason(form.sent().text("reason"), null);
    }

    private static String address(UUID assessmentId, UUID reviewId) {
        return "/assessments/" + assessmentId + "/reviews/" + reviewId;
    }
}
