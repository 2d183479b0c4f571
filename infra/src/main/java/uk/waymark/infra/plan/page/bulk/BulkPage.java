package uk.waymark.infra.plan.page.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Wish;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.infra.plan.CompleteWork;
import uk.waymark.infra.plan.RescheduleWork;
import uk.waymark.infra.plan.SeveralActions;
import uk.waymark.infra.plan.page.PlanFilter;
import uk.waymark.infra.plan.page.PlanScreen;
import uk.waymark.query.timeline.ActionState;

/** The page that does one thing with every action that is ticked. */
@Controller
@RequestMapping("/institutions/{institutionId}/plan")
record BulkPage(SeveralActions several, PlanScreen screen) {

    private static final String REPORT = "report";

    /** The forms are sent to these addresses; who asks for one of them again wants the plan. */
    @GetMapping({"/reschedule", "/completion"})
    String back(@PathVariable UUID institutionId) {
        return "redirect:" + PlanScreen.address(institutionId);
    }

    @PostMapping("/reschedule")
    String reschedule(@PathVariable UUID institutionId, Submission form, Model model) {
        return take("reschedule", "rescheduled", BulkPage::rescheduling, institutionId, form, model);
    }

    @PostMapping("/completion")
    String complete(@PathVariable UUID institutionId, Submission form, Model model) {
        return take("completion", "completed", BulkPage::completing, institutionId, form, model);
    }

    private static Wish rescheduling(FormFields sent) {
        return new RescheduleWork(sent.due(), sent.text("reason"), null);
    }

    private static Wish completing(FormFields sent) {
        return CompleteWork.on(sent.day("effectiveOn"), sent.text("outcome"));
    }

    private String take(
            String name,
            String verb,
            Function<FormFields, Wish> typed,
            UUID institutionId,
            Submission form,
            Model model) {
        screen.onlyForPlanners(institutionId);
        return form.take(
                name,
                () -> {
                    TickedActions ticked = TickedActions.of(form.sent());
                    BulkReport report = report(verb, ticked, typed.apply(form.sent()), institutionId, form);
                    if (!report.refused().isEmpty()) {
                        model.addAttribute(REPORT, report);
                        model.addAttribute("refusedTitle", report.heading());
                        throw new RequestRefused(report.problem());
                    }
                    form.tell(REPORT, report);
                    return PlanScreen.address(institutionId)
                            + PlanFilter.of(form.sent()).query();
                },
                () -> again(institutionId, form, model));
    }

    private BulkReport report(String verb, TickedActions ticked, Wish wish, UUID institutionId, Submission form) {
        List<ActionState> actions = screen.actions(institutionId, Past.NONE);
        Set<UUID> inPlan = actions.stream().map(ActionState::actionId).collect(Collectors.toSet());
        List<UUID> known = ticked.chosen().stream().filter(inPlan::contains).toList();
        Requester who = form.requester().havingSeen(ticked.seen());
        return BulkReport.of(verb, ticked.chosen(), actions, several.take(who, known, wish));
    }

    /** Those that were refused stay ticked; all of them, if it did not come to any. */
    private String again(UUID institutionId, Submission form, Model model) {
        Collection<UUID> chosen = model.getAttribute(REPORT) instanceof BulkReport report
                ? report.refused()
                : TickedActions.ids(form.sent()).toList();
        return screen.show(institutionId, PlanFilter.of(form.sent()), chosen, Past.NONE, model);
    }
}
