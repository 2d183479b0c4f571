package uk.waymark.infra.hub.page;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
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
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.hub.AddHub;
import uk.waymark.infra.hub.AppointLead;
import uk.waymark.infra.hub.HubLeadership;
import uk.waymark.infra.hub.HubLeadership.Appointment;
import uk.waymark.infra.hub.HubRegistration;
import uk.waymark.infra.platform.settings.PublicAddress;
import uk.waymark.kernel.text.Isolated;
import uk.waymark.query.hub.FindHubLeads;
import uk.waymark.query.hub.FindHubs;
import uk.waymark.query.hub.HubLeads;
import uk.waymark.query.hub.Hubs;

/** The page that registers hubs and says who leads them, for operators of the installation. */
@Controller
@RequestMapping("/hubs")
record HubsPage(
        Sites sites,
        Reads reads,
        HubRegistration registration,
        HubLeadership leadership,
        Desk desk,
        PublicAddress address) {

    private static final String HERE = "/hubs";

    @GetMapping
    String show(Model model) {
        sites.onlyForOperators();
        List<HubLeads> all = reads.find(new FindHubs(), Hubs.class).orElseThrow().hubs().stream()
                .map(hub -> reads.one(new FindHubLeads(hub.hubId()), HubLeads.class, "hubId", hub.hubId()))
                .toList();
        model.addAttribute("hubs", all);
        return "hub/page/hubs";
    }

    @PostMapping
    String register(Submission form, Model model) {
        return form.take(
                "register",
                () -> {
                    AddHub hub = form.read(sent -> new AddHub(sent.required("name"), null));
                    desk.await(registration.register(form.requester(), hub));
                    form.done("%s is registered.".formatted(Isolated.of(hub.name())));
                    return HERE;
                },
                () -> show(model));
    }

    @PostMapping("/{hubId}/leads")
    String appoint(@PathVariable UUID hubId, Submission form, Model model) {
        return form.take(
                "appoint-" + hubId,
                () -> {
                    AppointLead lead =
                            form.read(sent -> new AppointLead(sent.required("email"), sent.text("initials"), null));
                    Appointment appointment = leadership.appoint(form.requester(), hubId, lead);
                    desk.await(appointment.receipt());
                    if (appointment.invitation() == null) {
                        form.done("%s leads the hub and can see it.".formatted(lead.email()));
                    } else {
                        form.tell("invited", new Invited(lead.email(), address.of(appointment.invitation())));
                    }
                    return HERE;
                },
                () -> show(model));
    }

    /** @param link that is shown this once */
    record Invited(String email, String link) implements Serializable {}

    @PostMapping("/{hubId}/leads/{personId}/dismissal")
    String dismiss(@PathVariable UUID hubId, @PathVariable UUID personId, Submission form, Model model) {
        return form.take(
                "dismiss-" + personId,
                () -> {
                    desk.await(leadership.dismiss(form.requester(), hubId, personId, new OnDay(null)));
                    form.done("They read nothing of the hub any more.");
                    return HERE;
                },
                () -> show(model));
    }

    /** Where a form is left in the browser that was refused. */
    @GetMapping({"/{hubId}/leads", "/{hubId}/leads/{personId}/dismissal"})
    String back() {
        return "redirect:" + HERE;
    }
}
