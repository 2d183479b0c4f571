package uk.waymark.infra.plan.page.action;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.plan.ActionWishes;
import uk.waymark.infra.plan.CompleteWork;
import uk.waymark.infra.plan.NoteProgress;

/** The controller of the forms about how the work of an action goes: begun, noted, done, taken up again, given up. */
@Controller
@RequestMapping("/actions/{actionId}")
record ActionWorkForm(ActionWishes wishes, ActionScreen screen) {

    private static final String DAY = "effectiveOn";

    @PostMapping("/start")
    String start(@PathVariable UUID actionId, Submission form, Model model) {
        Wish wish = wishes.start(new OnDay(form.sent().day(DAY)));
        return screen.take(form, "start", actionId, model, "Started.", wish);
    }

    @PostMapping("/notes")
    String note(@PathVariable UUID actionId, Submission form, Model model) {
        Wish wish = new NoteProgress(form.sent().required("text"), form.sent().day(DAY));
        return screen.take(form, "note", actionId, model, "Noted.", wish);
    }

    /** The day is sent as {@code effectiveOn}, which completions may call it, so that every refusal finds its field. */
    @PostMapping("/completion")
    String complete(@PathVariable UUID actionId, Submission form, Model model) {
        Wish wish = CompleteWork.on(form.sent().day(DAY), form.sent().text("outcome"));
        return screen.take(form, "completion", actionId, model, "Completed. Well done.", wish);
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable UUID actionId, Submission form, Model model) {
        Wish wish = wishes.reopen(forReason(form.sent()));
        return screen.take(form, "reopening", actionId, model, "Reopened.", wish);
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable UUID actionId, Submission form, Model model) {
        String done = "Cancelled. It stays in the plan of its year, marked as such.";
        return screen.take(form, "cancellation", actionId, model, done, wishes.cancel(forReason(form.sent())));
    }

    private static ForReason forReason(FormFields sent) {
        return new ForReason(sent.text("reason"), sent.day(DAY));
    }
}
