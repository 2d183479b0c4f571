package uk.waymark.infra.review.page;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.review.BeginReview;
import uk.waymark.infra.review.ReviewWishes;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.query.review.Reviews;

/** The page of the reviews of an assessment, and the start of the next one. */
@Controller
@RequestMapping("/assessments/{assessmentId}/reviews")
record ReviewsPage(Sites sites, ReviewReader reader, ReviewWishes wishes) {

    @GetMapping
    String show(@PathVariable UUID assessmentId, Past past, Model model) {
        Site site = sites.ofAssessment(assessmentId);
        Reviews all = reader.all(assessmentId, past);
        model.addAttribute("site", site);
        model.addAttribute("active", "reviews");
        model.addAttribute("version", all.version());
        model.addAttribute("reviews", all.reviews().reversed());
        model.addAttribute("open", ReviewReader.open(all));
        model.addAttribute(
                "items", Objects.requireNonNull(site.framework()).items().size());
        return "review/page/reviews";
    }

    @PostMapping
    String start(@PathVariable UUID assessmentId, Submission form, Model model) {
        return form.take(
                "start",
                () -> {
                    Wish wish = wishes.start(typed(form.sent()));
                    Receipt receipt = ReviewRefusals.aboutForm(
                            "Another review is open: finish it first.",
                            () -> form.send(Subject.assessment(assessmentId), wish));
                    form.done("The review is open.");
                    return "/assessments/%s/reviews/%s"
                            .formatted(assessmentId, receipt.ids().get("reviewId"));
                },
                () -> show(assessmentId, Past.NONE, model));
    }

    private static BeginReview typed(FormFields sent) {
        String title = sent.required("title");
        AcademicYear year = sent.requiredYear("academicYear");
        return new BeginReview(year, title, sent.names("participants"), sent.day("effectiveOn"));
    }
}
