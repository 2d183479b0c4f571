package uk.waymark.infra.members.page;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.members.EntryCorrection;
import uk.waymark.infra.members.LinkIssuing;
import uk.waymark.infra.members.MemberWishes;
import uk.waymark.infra.members.OneTimeLink;
import uk.waymark.infra.members.SetRoles;

/** The page of one person of an institution, for whoever looks after people. */
@Controller
@RequestMapping("/institutions/{institutionId}/people/{personId}")
record PersonPage(
        PersonShown shown, EntryCorrection correction, MemberWishes wishes, LinkIssuing links, PeopleFields fields) {

    @GetMapping
    String show(@PathVariable UUID institutionId, @PathVariable UUID personId, Model model) {
        shown.show(institutionId, personId, model);
        return "members/page/person";
    }

    @PostMapping
    String correct(@PathVariable UUID institutionId, @PathVariable UUID personId, Submission form, Model model) {
        return form.take(
                "entry",
                () -> {
                    correction.correct(institutionId, personId, form.read(fields::entry));
                    form.done("The entry is saved.");
                    return address(institutionId, personId);
                },
                () -> show(institutionId, personId, model));
    }

    @PostMapping("/roles")
    String roles(@PathVariable UUID institutionId, @PathVariable UUID personId, Submission form, Model model) {
        return form.take(
                "roles",
                () -> {
                    SetRoles roles = form.read(sent -> new SetRoles(fields.roles(sent), null));
                    form.send(Subject.institution(institutionId), wishes.setRoles(personId, roles));
                    form.done("The roles are saved.");
                    return shown.mayReturn(institutionId) ? address(institutionId, personId) : "/";
                },
                () -> show(institutionId, personId, model));
    }

    @PostMapping("/invitation")
    String invitation(@PathVariable UUID institutionId, @PathVariable UUID personId, Submission form, Model model) {
        return link(institutionId, personId, form, true, () -> links.invitation(institutionId, personId), model);
    }

    @PostMapping("/new-password")
    String newPassword(@PathVariable UUID institutionId, @PathVariable UUID personId, Submission form, Model model) {
        return link(institutionId, personId, form, false, () -> links.newPassword(institutionId, personId), model);
    }

    private String link(
            UUID institutionId,
            UUID personId,
            Submission form,
            boolean invitation,
            Supplier<OneTimeLink> making,
            Model model) {
        return form.show(
                "link",
                () -> {
                    OneTimeLink link = making.get();
                    shown.show(institutionId, personId, model);
                    return fields.show(link, invitation, address(institutionId, personId), model);
                },
                () -> show(institutionId, personId, model));
    }

    @GetMapping("/erasure")
    String beforeErasure(@PathVariable UUID institutionId, @PathVariable UUID personId, Model model) {
        shown.show(institutionId, personId, model);
        return "members/page/erasure";
    }

    /** What is said on the next page names nobody: it is kept until then. */
    @PostMapping("/erasure")
    String erase(@PathVariable UUID institutionId, @PathVariable UUID personId, Submission form, Model model) {
        return form.take(
                "erase",
                () -> {
                    form.send(Subject.institution(institutionId), wishes.erase(personId, OnDay.or(null)));
                    form.done("This person is erased.");
                    return shown.mayReturn(institutionId) ? "/institutions/" + institutionId + "/people" : "/";
                },
                () -> beforeErasure(institutionId, personId, model));
    }

    /** Where a form is left in the browser that was refused. */
    @GetMapping({"/roles", "/invitation", "/new-password"})
    String back(@PathVariable UUID institutionId, @PathVariable UUID personId) {
        return "redirect:" + address(institutionId, personId);
    }

    private static String address(UUID institutionId, UUID personId) {
        return "/institutions/%s/people/%s".formatted(institutionId, personId);
    }
}
