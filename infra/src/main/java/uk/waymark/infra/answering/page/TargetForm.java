package uk.waymark.infra.answering.page;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.answering.api.FlagEndpoint;
import uk.waymark.infra.answering.api.FlagRequest;
import uk.waymark.infra.answering.api.TargetEndpoint;
import uk.waymark.infra.answering.api.TargetRequest;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.frame.form.Sent;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.kernel.assessment.Flag;

/** The forms about what an item aims for, and about what people call it: its target and its flag. */
@Controller
@RequestMapping("/assessments/{assessmentId}/items/{item}")
class TargetForm {

    private static final String NO_FLAG = "NONE";

    private final TargetEndpoint targets;
    private final FlagEndpoint flags;
    private final ItemShown page;

    TargetForm(TargetEndpoint targets, FlagEndpoint flags, ItemShown page) {
        this.targets = targets;
        this.flags = flags;
        this.page = page;
    }

    @PostMapping("/target")
    String set(@PathVariable UUID assessmentId, @PathVariable String item, Submission form, Model model) {
        return form.take(
                "target",
                () -> {
                    Sent sent = form.sent();
                    sent.required("level");
                    int level = Objects.requireNonNull(sent.integer("level"));
                    var body = new TargetRequest(level, sent.due(), sent.text("reason"), null);
                    targets.set(assessmentId, item, form.valid(body));
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
                    targets.drop(
                            assessmentId,
                            item,
                            form.valid(new ForReason(form.sent().text("reason"), null)));
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
            flags.unflag(assessmentId, item, null);
            return "Saved: %s is neither a priority nor a strength.".formatted(item);
        }
        Flag flag = Objects.requireNonNull(form.sent().choice("flag", Flag.class));
        flags.flag(assessmentId, item, form.valid(new FlagRequest(flag, null, null)));
        return "Saved: %s is a %s.".formatted(item, flag == Flag.PRIORITY ? "priority" : "strength");
    }
}
