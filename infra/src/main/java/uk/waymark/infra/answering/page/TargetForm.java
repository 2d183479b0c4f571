package uk.waymark.infra.answering.page;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.answering.AimForLevel;
import uk.waymark.infra.answering.ItemWishes;
import uk.waymark.infra.answering.MarkItem;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.kernel.assessment.Flag;

/** The controller of the forms about what an item aims for, and about what people call it: its target and its flag. */
@Controller
@RequestMapping("/assessments/{assessmentId}/items/{item}")
record TargetForm(ItemShown page) {

    private static final String NO_FLAG = "NONE";

    @PostMapping("/target")
    String set(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        FormFields sent = form.sent();
        int level = sent.requiredInteger("level");
        Wish wish = new AimForLevel(level, sent.due(), sent.text("reason"), null);
        String done = "the target for %s is Response %d.".formatted(item, level);
        return page.take(form, "target", assessmentId, item, wish, done, model);
    }

    @PostMapping("/target/drop")
    String drop(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        Wish wish = ItemWishes.dropTarget(new ForReason(form.sent().text("reason"), null));
        return page.take(form, "drop", assessmentId, item, wish, item + " has no target any more.", model);
    }

    @PostMapping("/flag")
    String flag(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        String flag = form.sent().text("flag");
        String is = Flag.PRIORITY.name().equals(flag) ? "a priority" : "a strength";
        String done = item + " is " + (NO_FLAG.equals(flag) ? "neither a priority nor a strength." : is + ".");
        return page.take(form, "flag", assessmentId, item, flagged(form.sent()), done, model);
    }

    private static Wish flagged(FormFields sent) {
        return NO_FLAG.equals(sent.text("flag"))
                ? ItemWishes.unmark(OnDay.or(null))
                : new MarkItem(sent.requiredChoice("flag", Flag.class), null, null);
    }
}
