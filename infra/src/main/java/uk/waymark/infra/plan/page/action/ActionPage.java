package uk.waymark.infra.plan.page.action;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.plan.api.ActionPlanEndpoint;
import uk.waymark.infra.plan.api.CarryOverRequest;
import uk.waymark.infra.plan.api.ItemsRequest;
import uk.waymark.infra.plan.api.OwnersRequest;
import uk.waymark.infra.plan.api.ScheduleRequest;
import uk.waymark.infra.plan.api.WordingRequest;
import uk.waymark.infra.plan.page.ItemChoices;

/** An action, and what is planned about it: its words, its items, its time, its owners. */
@Controller
@RequestMapping("/actions/{actionId}")
class ActionPage {

    private final ActionPlanEndpoint endpoint;
    private final ActionScreen screen;

    ActionPage(ActionPlanEndpoint endpoint, ActionScreen screen) {
        this.endpoint = endpoint;
        this.screen = screen;
    }

    @GetMapping
    String show(@PathVariable UUID actionId, Model model) {
        return screen.show(actionId, model);
    }

    /** Forms are sent to addresses below the action's; who asks for one of those again wants the action. */
    @GetMapping("/*")
    String back(@PathVariable UUID actionId) {
        return "redirect:/actions/" + actionId;
    }

    @PostMapping("/wording")
    String reword(@PathVariable UUID actionId, Submission form, Model model) {
        return screen.take(form, "wording", actionId, model, "Reworded.", () -> {
            FormFields sent = form.sent();
            String words = Objects.requireNonNullElse(sent.text("description"), "");
            return endpoint.reword(actionId, form.valid(new WordingRequest(words, sent.text("reason"), null)));
        });
    }

    @PostMapping("/items")
    String changeItems(@PathVariable UUID actionId, Submission form, Model model) {
        return screen.take(
                form,
                "items",
                actionId,
                model,
                "Saved: the action is for these items now.",
                () -> endpoint.changeItems(
                        actionId, form.valid(new ItemsRequest(ItemChoices.served(form.sent()), null))));
    }

    @PostMapping("/schedule")
    String reschedule(@PathVariable UUID actionId, Submission form, Model model) {
        return screen.take(form, "schedule", actionId, model, "Rescheduled.", () -> {
            FormFields sent = form.sent();
            return endpoint.reschedule(
                    actionId, form.valid(new ScheduleRequest(sent.due(), sent.text("reason"), null)));
        });
    }

    @PostMapping("/owners")
    String reassign(@PathVariable UUID actionId, Submission form, Model model) {
        return screen.take(
                form,
                "owners",
                actionId,
                model,
                "Reassigned.",
                () -> endpoint.reassign(
                        actionId, form.valid(new OwnersRequest(form.sent().names("owners"), null))));
    }

    @PostMapping("/carry-over")
    String carryOver(@PathVariable UUID actionId, Submission form, Model model) {
        return screen.take(form, "carry-over", actionId, model, "Carried over.", () -> {
            FormFields sent = form.sent();
            return endpoint.carryOver(
                    actionId, form.valid(new CarryOverRequest(sent.window(), sent.text("reason"), null)));
        });
    }
}
