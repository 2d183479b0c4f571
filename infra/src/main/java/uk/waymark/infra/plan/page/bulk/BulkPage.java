package uk.waymark.infra.plan.page.bulk;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.plan.api.ActionPlanEndpoint;
import uk.waymark.infra.plan.api.ActionWorkEndpoint;
import uk.waymark.infra.plan.api.CompletionRequest;
import uk.waymark.infra.plan.api.ScheduleRequest;
import uk.waymark.infra.plan.page.PlanFilter;
import uk.waymark.infra.plan.page.PlanScreen;

/** Does one thing with every action that is ticked. */
@Controller
@RequestMapping("/institutions/{institutionId}/plan")
class BulkPage {

    private static final String REPORT = "report";

    private final ActionPlanEndpoint planning;
    private final ActionWorkEndpoint working;
    private final PlanScreen screen;

    BulkPage(ActionPlanEndpoint planning, ActionWorkEndpoint working, PlanScreen screen) {
        this.planning = planning;
        this.working = working;
        this.screen = screen;
    }

    /** The forms are sent to these addresses; who asks for one of them again wants the plan. */
    @GetMapping({"/reschedule", "/completion"})
    String back(@PathVariable UUID institutionId) {
        return "redirect:" + PlanScreen.address(institutionId);
    }

    @PostMapping("/reschedule")
    String reschedule(@PathVariable UUID institutionId, Submission form, Model model) {
        screen.onlyForPlanners(institutionId);
        return form.take(
                "reschedule",
                () -> {
                    FormFields sent = form.sent();
                    Bulk bulk = Bulk.of(sent);
                    var body = form.valid(new ScheduleRequest(sent.due(), sent.text("reason"), null));
                    return run(institutionId, form, model, bulk, "rescheduled", id -> planning.reschedule(id, body));
                },
                () -> again(institutionId, form, model));
    }

    @PostMapping("/completion")
    String complete(@PathVariable UUID institutionId, Submission form, Model model) {
        screen.onlyForPlanners(institutionId);
        return form.take(
                "completion",
                () -> {
                    FormFields sent = form.sent();
                    Bulk bulk = Bulk.of(sent);
                    var body = form.valid(new CompletionRequest(null, sent.text("outcome"), sent.day("effectiveOn")));
                    return run(institutionId, form, model, bulk, "completed", id -> working.complete(id, body));
                },
                () -> again(institutionId, form, model));
    }

    private String run(
            UUID institutionId,
            Submission form,
            Model model,
            Bulk bulk,
            String verb,
            Function<UUID, ResponseEntity<Receipt>> write) {
        form.seen(bulk.seen());
        BulkReport report = bulk.run(verb, screen.actions(institutionId), write);
        if (!report.refused().isEmpty()) {
            model.addAttribute(REPORT, report);
            throw new RequestRefused(report.problem());
        }
        form.tell(REPORT, report);
        return PlanScreen.address(institutionId) + PlanFilter.of(form.sent()).query();
    }

    /** Those that were refused stay ticked; all of them, if it did not come to any. */
    private String again(UUID institutionId, Submission form, Model model) {
        Collection<UUID> chosen = model.getAttribute(REPORT) instanceof BulkReport report
                ? report.refused()
                : form.sent().all("selected").stream().flatMap(BulkPage::id).toList();
        return screen.show(institutionId, PlanFilter.of(form.sent()), chosen, model);
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
