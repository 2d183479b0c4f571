package uk.waymark.infra.hub.page;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.hub.HubMembership;
import uk.waymark.infra.hub.ShareAnswers;
import uk.waymark.kernel.access.Permission;
import uk.waymark.query.hub.FindHubs;
import uk.waymark.query.hub.FindHubsOf;
import uk.waymark.query.hub.Hubs;
import uk.waymark.query.hub.HubsOf;

/** The page of the hubs that an institution is in, and of what each of them sees: for whoever decides about it. */
@Controller
@RequestMapping("/institutions/{institutionId}/sharing")
record SharingPage(Sites sites, Reads reads, HubMembership membership, Desk desk, FrameworkTitles titles) {

    @GetMapping
    String show(@PathVariable UUID institutionId, Model model) {
        Site site = sites.onlyFor(Permission.SHARE, sites.ofInstitution(institutionId, null));
        HubsOf own = reads.one(new FindHubsOf(institutionId), HubsOf.class, "institutionId", institutionId);
        model.addAttribute("site", site);
        model.addAttribute("active", "setup");
        model.addAttribute("own", own);
        model.addAttribute("joinable", joinable(own));
        return "hub/page/sharing";
    }

    private List<Hubs.Hub> joinable(HubsOf own) {
        Set<UUID> joined = own.hubs().stream().map(HubsOf.Membership::hubId).collect(Collectors.toSet());
        return reads.find(new FindHubs(), Hubs.class).orElseThrow().hubs().stream()
                .filter(hub -> !joined.contains(hub.hubId()))
                .toList();
    }

    @PostMapping("/join")
    String join(@PathVariable UUID institutionId, Submission form, Model model) {
        return take(form, "join", institutionId, model, () -> {
            UUID hub = form.sent().required("hubId", UUID::fromString, "Select a hub.");
            desk.await(membership.join(form.requester(), institutionId, hub, new OnDay(null)));
            return "You are in the hub. It sees nothing of you until you share something.";
        });
    }

    @PostMapping("/{hubId}/leave")
    String leave(@PathVariable UUID institutionId, @PathVariable UUID hubId, Submission form, Model model) {
        return take(form, "leave-" + hubId, institutionId, model, () -> {
            desk.await(membership.leave(form.requester(), institutionId, hubId, new OnDay(null)));
            return "You have left the hub. It sees nothing of you any more.";
        });
    }

    @PostMapping("/{hubId}/share")
    String share(@PathVariable UUID institutionId, @PathVariable UUID hubId, Submission form, Model model) {
        return take(form, "share-" + hubId, institutionId, model, () -> {
            String framework = form.sent().required("framework");
            ShareAnswers body = form.read(sent -> new ShareAnswers(sent.day("from"), null));
            desk.await(membership.share(form.requester(), institutionId, hubId, framework, body));
            return "The hub sees your answers to %s now.".formatted(titles.title(framework));
        });
    }

    @PostMapping("/{hubId}/withdraw")
    String withdraw(@PathVariable UUID institutionId, @PathVariable UUID hubId, Submission form, Model model) {
        return take(form, "withdraw-" + hubId, institutionId, model, () -> {
            String framework = form.sent().required("framework");
            desk.await(membership.withdraw(form.requester(), institutionId, hubId, framework, new OnDay(null)));
            return "The hub sees nothing of your answers to %s any more.".formatted(titles.title(framework));
        });
    }

    /** Where a form is left in the browser that was refused. */
    @GetMapping({"/join", "/{hubId}/*"})
    String back(@PathVariable UUID institutionId) {
        return "redirect:" + address(institutionId);
    }

    private String take(Submission form, String name, UUID institutionId, Model model, Supplier<String> work) {
        return form.take(
                name,
                () -> {
                    form.done(work.get());
                    return address(institutionId);
                },
                () -> show(institutionId, model));
    }

    private static String address(UUID institutionId) {
        return "/institutions/" + institutionId + "/sharing";
    }
}
