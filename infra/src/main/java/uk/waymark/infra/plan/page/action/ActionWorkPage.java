package uk.waymark.infra.plan.page.action;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.plan.api.ActionWorkEndpoint;
import uk.waymark.infra.plan.api.CompletionRequest;
import uk.waymark.infra.plan.api.NoteRequest;

/** How the work of an action goes: begun, noted, done, taken up again, given up. */
@Controller
@RequestMapping("/actions/{actionId}")
class ActionWorkPage {

    private static final String DAY = "effectiveOn";

    private final ActionWorkEndpoint endpoint;
    private final ActionScreen screen;

    ActionWorkPage(ActionWorkEndpoint endpoint, ActionScreen screen) {
        this.endpoint = endpoint;
        this.screen = screen;
    }

    @PostMapping("/start")
    String start(@PathVariable UUID actionId, Submission form, Model model) {
        return screen.take(
                form,
                "start",
                actionId,
                model,
                "Started.",
                () -> endpoint.start(actionId, form.valid(new OnDay(form.sent().day(DAY)))));
    }

    @PostMapping("/notes")
    String note(@PathVariable UUID actionId, Submission form, Model model) {
        return screen.take(form, "note", actionId, model, "Noted.", () -> {
            FormFields sent = form.sent();
            String text = Objects.requireNonNullElse(sent.text("text"), "");
            return endpoint.note(actionId, form.valid(new NoteRequest(text, sent.day(DAY))));
        });
    }

    /** The day is sent as {@code effectiveOn}, which completions may call it, so that every refusal finds its field. */
    @PostMapping("/completion")
    String complete(@PathVariable UUID actionId, Submission form, Model model) {
        return screen.take(form, "completion", actionId, model, "Completed. Well done.", () -> {
            FormFields sent = form.sent();
            return endpoint.complete(
                    actionId, form.valid(new CompletionRequest(null, sent.text("outcome"), sent.day(DAY))));
        });
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable UUID actionId, Submission form, Model model) {
        return screen.take(
                form,
                "reopening",
                actionId,
                model,
                "Reopened.",
                () -> endpoint.reopen(actionId, form.valid(forReason(form.sent()))));
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable UUID actionId, Submission form, Model model) {
        return screen.take(
                form,
                "cancellation",
                actionId,
                model,
                "Cancelled. It stays in the plan of its year, marked as such.",
                () -> endpoint.cancel(actionId, form.valid(forReason(form.sent()))));
    }

    private static ForReason forReason(FormFields sent) {
        return new ForReason(sent.text("reason"), sent.day(DAY));
    }
}
