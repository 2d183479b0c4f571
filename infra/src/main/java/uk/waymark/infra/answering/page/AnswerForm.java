package uk.waymark.infra.answering.page;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.answering.AnswerItem;
import uk.waymark.infra.answering.ItemWishes;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.InWords;
import uk.waymark.kernel.framework.Answer;

/** The controller of the forms about the answer of an item: choose a response, re-affirm it, withdraw it, retract an entry. */
@Controller
@RequestMapping("/assessments/{assessmentId}/items/{item}")
record AnswerForm(ItemShown page, Rounds rounds, InWords say) {

    @PostMapping("/answer")
    String answer(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        return form.take(
                "answer", () -> answered(assessmentId, item, form), () -> page.again(assessmentId, item, form, model));
    }

    @PostMapping("/reaffirmation")
    String reaffirm(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        return form.take(
                "reaffirm",
                () -> {
                    form.send(Subject.item(assessmentId, item), ItemWishes.reaffirm(OnDay.or(null)));
                    form.done("Saved: the answer to %s was looked at again and still stands.".formatted(item));
                    return rounds.onward(assessmentId, item, form.sent());
                },
                () -> page.again(assessmentId, item, form, model));
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        FormFields sent = form.sent();
        Wish wish = ItemWishes.withdraw(new ForReason(sent.text("reason"), sent.day("effectiveOn")));
        String done = "the answer to %s was withdrawn.".formatted(item);
        return page.take(form, "withdraw", assessmentId, item, wish, done, model);
    }

    @PostMapping("/entries/{responseId}/retraction")
    String retract(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @PathVariable UUID responseId,
            Submission form,
            Model model) {
        Wish wish = ItemWishes.retract(responseId, new ForReason(form.sent().text("reason"), null));
        String done = "the entry was a mistake and does not count.";
        return page.take(form, "retract-" + responseId, assessmentId, item, wish, done, model);
    }

    private String answered(UUID assessmentId, String item, Submission form) {
        FormFields sent = form.sent();
        Answer answer = new Answer.Level(sent.requiredInteger("answer.level"));
        LocalDate day = sent.day("effectiveOn");
        AnswerItem wish = new AnswerItem(answer, sent.text("reason"), sent.all("evidence"), day);
        Receipt receipt = form.send(Subject.item(assessmentId, item), wish);
        form.done(outcome(item, answer, day, receipt));
        return rounds.onward(assessmentId, item, sent);
    }

    /** A repeated request wrote nothing, but what it names is on record. */
    private String outcome(String item, Answer answer, @Nullable LocalDate day, Receipt receipt) {
        boolean saved = receipt.events() > 0 || receipt.ids().containsKey("responseId");
        if (!saved) {
            return "Nothing was saved: %s was at %s already. Re-affirm it to put on record that it is still true."
                    .formatted(item, say.answer(answer));
        }
        return "Saved: %s is at %s%s.".formatted(item, say.answer(answer), day == null ? "" : " from " + say.day(day));
    }
}
