package uk.waymark.infra.plan.page;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.plan.ActionWishes;
import uk.waymark.infra.plan.PlanWork;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal;

/** The page that plans an action. */
@Controller
@RequestMapping("/institutions/{institutionId}/plan/new")
record NewActionPage(
        ActionWishes wishes, Sites sites, ItemChoices items, FrameworkCatalogue catalogue, PeopleDirectory people) {

    /** @param item the action is for this one, if any; without a framework, of the institution's first */
    @GetMapping
    String show(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String frameworkId,
            Model model) {
        Site site = site(institutionId);
        return show(site, item == null || item.isBlank() ? List.of() : List.of(known(site, item, frameworkId)), model);
    }

    @PostMapping
    String plan(@PathVariable UUID institutionId, Submission form, Model model) {
        return form.take(
                "plan",
                () -> {
                    FormFields sent = form.sent();
                    Receipt receipt = form.send(Subject.institution(institutionId), wishes.plan(typed(sent)));
                    form.done("Planned. It is in the action plan now.");
                    return "/actions/" + receipt.ids().get("actionId");
                },
                () -> show(site(institutionId), List.of(), model));
    }

    private Site site(UUID institutionId) {
        return sites.onlyFor(Permission.PLAN, sites.ofInstitution(institutionId, null));
    }

    private static PlanWork typed(FormFields sent) {
        String description = sent.required("description");
        return new PlanWork(
                ItemChoices.served(sent), description, sent.due(), sent.names("owners"), sent.day("effectiveOn"));
    }

    private String show(Site site, List<ItemRef> chosen, Model model) {
        model.addAttribute("site", site);
        model.addAttribute("active", "plan");
        model.addAttribute("chosen", chosen);
        model.addAttribute("groups", items.of(site));
        model.addAttribute("people", people.of(site.institutionId()));
        return "plan/page/new";
    }

    private ItemRef known(Site site, String item, @Nullable String frameworkId) {
        Framework own = site.framework();
        ItemRef ref = new ItemRef(frameworkId == null ? own == null ? "" : own.id() : frameworkId, item);
        if (catalogue.item(ref).isEmpty()) {
            throw RequestRefused.notFound(
                    Refusal.Code.UNKNOWN_ITEM, "item", List.of(), "There is no item '%s'.".formatted(ref));
        }
        return ref;
    }
}
