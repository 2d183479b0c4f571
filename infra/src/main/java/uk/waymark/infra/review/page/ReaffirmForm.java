package uk.waymark.infra.review.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.answering.ItemWishes;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RefusalProblem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.frame.form.FormView;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/** The controller of the forms that say of one item, or of all that are left of a theme, that the answer still stands. */
@Controller
@RequestMapping("/assessments/{assessmentId}/reviews/{reviewId}")
record ReaffirmForm(Sites sites, ReviewReader reader, Desk desk, ReviewPage page) {

    private static final String CHANGED =
            "Somebody changed it after you had opened the page. Look at what stands now before you say that it stays.";

    @PostMapping("/items/{item}/reaffirmation")
    String one(
            @PathVariable UUID assessmentId,
            @PathVariable UUID reviewId,
            @PathVariable String item,
            Submission form,
            Model model) {
        sites.onlyFor(Permission.ANSWER, sites.ofAssessment(assessmentId));
        return form.take(
                "left",
                () -> {
                    List<Receipt> receipts = new ArrayList<>();
                    String refused = refused(form.requester(), assessmentId, item, receipts);
                    desk.await(receipts);
                    if (refused != null) {
                        throw new RequestRefused(Problem.of(HttpStatus.CONFLICT, item + ": " + refused));
                    }
                    form.done("%s was looked at again and stays as it is.".formatted(item));
                    return "/assessments/%s/reviews/%s#left".formatted(assessmentId, reviewId);
                },
                () -> page.show(assessmentId, reviewId, Past.NONE, model));
    }

    /** Each item is a command of its own, so the form has no key: whoever presses twice finds nothing left to do. */
    @PostMapping("/themes/{section}/reaffirmation")
    String theme(
            @PathVariable UUID assessmentId,
            @PathVariable UUID reviewId,
            @PathVariable String section,
            Submission form,
            Model model) {
        sites.onlyFor(Permission.ANSWER, sites.ofAssessment(assessmentId));
        return form.take(
                "left",
                () -> {
                    List<String> left = reader.one(assessmentId, reader.all(assessmentId, Past.NONE), reviewId)
                            .stillToLookAt();
                    List<String> items = form.sent().all("items").stream()
                            .distinct()
                            .filter(left::contains)
                            .toList();
                    form.done(all(form.requester(), assessmentId, section, items));
                    return "/assessments/%s/reviews/%s#left".formatted(assessmentId, reviewId);
                },
                () -> page.show(assessmentId, reviewId, Past.NONE, model));
    }

    /** Says what became of each. */
    private String all(Requester who, UUID assessmentId, String section, List<String> items) {
        List<String> done = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>();
        for (String item : items) {
            String why = refused(who, assessmentId, item, receipts);
            if (why == null) {
                done.add(item);
            } else {
                refused.add(item + ": " + why);
            }
        }
        desk.await(receipts);
        return report(section, done, refused);
    }

    private static String report(String section, List<String> done, List<String> refused) {
        String stayed = done.isEmpty()
                ? "Nothing of theme %s was re-affirmed.".formatted(section)
                : "Theme %s: %s looked at again and %s: %s."
                        .formatted(
                                section,
                                done.size() == 1 ? "1 answer was" : done.size() + " answers were",
                                done.size() == 1 ? "stays as it is" : "stay as they are",
                                String.join(", ", done));
        return refused.isEmpty() ? stayed : stayed + " Not taken: " + String.join(" ", refused);
    }

    /** Why the record did not take it; null if it did. */
    private @Nullable String refused(Requester who, UUID assessmentId, String item, List<Receipt> receipts) {
        try {
            receipts.add(desk.take(who, Subject.item(assessmentId, item), ItemWishes.reaffirm(OnDay.or(null))));
            return null;
        } catch (CommandRefused e) {
            Refusal refusal = e.<Refusal>getDetails().orElseThrow();
            // nothing was typed here that could be saved again
            return refusal.code() == Refusal.Code.CHANGED_SINCE ? CHANGED : FormView.why(RefusalProblem.of(refusal));
        } catch (RequestRefused e) {
            return FormView.why(e.problem());
        }
    }
}
