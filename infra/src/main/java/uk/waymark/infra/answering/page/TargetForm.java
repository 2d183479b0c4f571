package uk.waymark.infra.answering.page;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.answering.AimForLevel;
import uk.waymark.infra.answering.ItemWishes;
import uk.waymark.infra.answering.MarkItem;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.kernel.assessment.Flag;

/** The controller of the forms about what an item aims for, and about what people call it: its target and its flag. */
@Controller
@RequestMapping("/assessments/{assessmentId}/items/{item}")
class TargetForm {

    private static final String NO_FLAG = "NONE";

    private final ItemShown page;

    TargetForm(ItemShown page) {
        this.page = page;
    }

    @PostMapping("/target")
    String set(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        return form.take(
                "target",
                () -> {
                    FormFields sent = form.sent();
                    sent.required("level");
                    int level = Objects.requireNonNull(sent.integer("level"));
                    var body = new AimForLevel(level, sent.due(), sent.text("reason"), null);
                    form.send(Subject.item(assessmentId, item), body);
                    form.done("Saved: the target for %s is Response %d.".formatted(item, level));
                    return Addresses.stay(assessmentId, item, form.sent());
                },
                () -> page.again(assessmentId, item, form, model));
    }

    @PostMapping("/target/drop")
    String drop(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        return form.take(
                "drop",
                () -> {
                    ForReason why = new ForReason(form.sent().text("reason"), null);
                    form.send(Subject.item(assessmentId, item), ItemWishes.dropTarget(why));
                    form.done("Saved: %s has no target any more.".formatted(item));
                    return Addresses.stay(assessmentId, item, form.sent());
                },
                () -> page.again(assessmentId, item, form, model));
    }

    @PostMapping("/flag")
    String flag(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        return form.take(
                "flag",
                () -> {
                    form.done(flagged(assessmentId, item, form));
                    return Addresses.stay(assessmentId, item, form.sent());
                },
                () -> page.again(assessmentId, item, form, model));
    }

    private String flagged(UUID assessmentId, String item, Submission form) {
        if (NO_FLAG.equals(form.sent().required("flag"))) {
            form.send(Subject.item(assessmentId, item), ItemWishes.unmark(OnDay.or(null)));
            return "Saved: %s is neither a priority nor a strength.".formatted(item);
        }
        Flag flag = Objects.requireNonNull(form.sent().choice("flag", Flag.class));
        form.send(Subject.item(assessmentId, item), new MarkItem(flag, null, null));
        return "Saved: %s is a %s.".formatted(item, flag == Flag.PRIORITY ? "priority" : "strength");
    }
}
