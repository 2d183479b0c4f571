package uk.waymark.infra.plan.page.action;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.plan.ActionWishes;
import uk.waymark.infra.plan.AssignOwners;
import uk.waymark.infra.plan.CarryWorkOver;
import uk.waymark.infra.plan.RescheduleWork;
import uk.waymark.infra.plan.RewordWork;
import uk.waymark.infra.plan.ServeItems;
import uk.waymark.infra.plan.page.ItemChoices;

/** The page of an action, with the forms about what is planned: its words, its items, its time, its owners. */
@Controller
@RequestMapping("/actions/{actionId}")
record ActionPage(ActionWishes wishes, ActionScreen screen) {

    @GetMapping
    String show(@PathVariable UUID actionId, Past past, Model model) {
        return screen.show(actionId, past, model);
    }

    /** Forms are sent to addresses below the action's; who asks for one of those again wants the action. */
    @GetMapping("/*")
    String back(@PathVariable UUID actionId) {
        return "redirect:/actions/" + actionId;
    }

    @PostMapping("/wording")
    String reword(@PathVariable UUID actionId, Submission form, Model model) {
        FormFields sent = form.sent();
        Wish wish = new RewordWork(sent.required("description"), sent.text("reason"), null);
        return screen.take(form, "wording", actionId, model, "Reworded.", wish);
    }

    @PostMapping("/items")
    String changeItems(@PathVariable UUID actionId, Submission form, Model model) {
        Wish wish = new ServeItems(ItemChoices.served(form.sent()), null);
        return screen.take(form, "items", actionId, model, "Saved: the action is for these items now.", wish);
    }

    @PostMapping("/schedule")
    String reschedule(@PathVariable UUID actionId, Submission form, Model model) {
        Wish wish = new RescheduleWork(form.sent().due(), form.sent().text("reason"), null);
        return screen.take(form, "schedule", actionId, model, "Rescheduled.", wish);
    }

    @PostMapping("/owners")
    String reassign(@PathVariable UUID actionId, Submission form, Model model) {
        Wish wish = wishes.assign(new AssignOwners(form.sent().names("owners"), null));
        return screen.take(form, "owners", actionId, model, "Reassigned.", wish);
    }

    @PostMapping("/carry-over")
    String carryOver(@PathVariable UUID actionId, Submission form, Model model) {
        Wish wish = new CarryWorkOver(form.sent().window(), form.sent().text("reason"), null);
        return screen.take(form, "carry-over", actionId, model, "Carried over.", wish);
    }
}
