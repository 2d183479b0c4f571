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
class ReviewPage {

    private static final String NOT_OPEN = "The review is not open any more: see below what became of it.";
    private static final String OPEN = "The review cannot be reopened: it is open already, or another one is.";

    private final Sites sites;
    private final ReviewReader reader;
    private final ReviewWishes wishes;

    ReviewPage(Sites sites, ReviewReader reader, ReviewWishes wishes) {
        this.sites = sites;
        this.reader = reader;
        this.wishes = wishes;
    }

    @GetMapping
    String show(@PathVariable UUID assessmentId, @PathVariable UUID reviewId, Past past, Model model) {
        Site site = sites.ofAssessment(assessmentId);
        Reviews all = reader.all(assessmentId, past);
        ReviewState review = reader.one(all, reviewId);
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
        return form.take(
                "participants",
                () -> {
                    var body = new NameParticipants(form.sent().names("participants"), null);
                    send(form, assessmentId, NOT_OPEN, wishes.participants(reviewId, body));
                    form.done("Who takes part is saved.");
                    return address(assessmentId, reviewId);
                },
                () -> show(assessmentId, reviewId, Past.NONE, model));
    }

    @PostMapping("/sign-off")
    String signOff(@PathVariable UUID assessmentId, @PathVariable UUID reviewId, Submission form, Model model) {
        return form.take(
                "sign-off",
                () -> {
                    var body = new FinishReview(
                            form.sent().text("note"), form.sent().day("effectiveOn"));
                    send(form, assessmentId, NOT_OPEN, wishes.signOff(reviewId, body));
                    form.done("The review is signed off.");
                    return address(assessmentId, reviewId);
                },
                () -> show(assessmentId, reviewId, Past.NONE, model));
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable UUID assessmentId, @PathVariable UUID reviewId, Submission form, Model model) {
        return form.take(
                "reopen",
                () -> {
                    send(form, assessmentId, OPEN, wishes.reopen(reviewId, reason(form)));
                    form.done("The review is open again.");
                    return address(assessmentId, reviewId);
                },
                () -> show(assessmentId, reviewId, Past.NONE, model));
    }

    @PostMapping("/abandonment")
    String abandon(@PathVariable UUID assessmentId, @PathVariable UUID reviewId, Submission form, Model model) {
        return form.take(
                "abandon",
                () -> {
                    send(form, assessmentId, NOT_OPEN, wishes.abandon(reviewId, reason(form)));
                    form.done("The review is abandoned. What was answered in it stands.");
                    return address(assessmentId, reviewId);
                },
                () -> show(assessmentId, reviewId, Past.NONE, model));
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
    private static void send(Submission form, UUID assessmentId, String otherState, Wish wish) {
        ReviewRefusals.aboutForm(otherState, () -> form.send(Subject.assessment(assessmentId), wish));
    }

    private static ForReason reason(Submission form) {
        return new ForReason(form.sent().text("reason"), null);
    }

    private static String address(UUID assessmentId, UUID reviewId) {
        return "/assessments/" + assessmentId + "/reviews/" + reviewId;
    }
}
