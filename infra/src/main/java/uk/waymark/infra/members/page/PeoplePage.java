package uk.waymark.infra.members.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.members.Colleague;
import uk.waymark.infra.members.Colleague.SignIn;
import uk.waymark.infra.members.Directory;
import uk.waymark.infra.members.InvitePerson;
import uk.waymark.infra.members.Inviting;
import uk.waymark.infra.members.OneTimeLink;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.kernel.access.Role;

/** The page of those who belong to an institution, with a way in for whoever joins it. */
@Controller
@RequestMapping("/institutions/{institutionId}/people")
record PeoplePage(Sites sites, Directory directory, Inviting inviting, PeopleFields fields) {

    @GetMapping
    String show(@PathVariable UUID institutionId, Model model) {
        Site site = sites.ofInstitution(institutionId, null);
        List<Colleague> all = directory.of(institutionId).stream()
                .filter(one -> one.mergedInto() == null)
                .toList();
        model.addAttribute("site", site);
        model.addAttribute("active", "people");
        model.addAttribute(
                "members", all.stream().filter(one -> !one.roles().isEmpty()).toList());
        model.addAttribute(
                "named", all.stream().filter(one -> one.roles().isEmpty()).toList());
        model.addAttribute("who", who(all));
        model.addAttribute("roles", Role.ofInstitutions());
        return "members/page/people";
    }

    @PostMapping
    String invite(@PathVariable UUID institutionId, Submission form, Model model) {
        return form.show(
                "invite",
                () -> {
                    InvitePerson body = form.read(fields::invitation);
                    OneTimeLink link = inviting.invite(form.requester(), institutionId, body);
                    model.addAttribute("site", sites.ofInstitution(institutionId, null));
                    model.addAttribute("active", "people");
                    return fields.show(link, true, "/institutions/%s/people".formatted(institutionId), model);
                },
                () -> show(institutionId, model));
    }

    /** Those who are named already and could be invited. */
    private static Map<String, String> who(List<Colleague> all) {
        Map<String, String> who = new LinkedHashMap<>();
        who.put("", "Somebody new");
        all.stream()
                .filter(one -> one.signIn() != SignIn.YES && one.kind() == Person.Kind.INDIVIDUAL)
                .forEach(one -> who.put(
                        one.personId().toString(),
                        one.name() == null ? one.label() : one.label() + " – " + one.name()));
        return who;
    }
}
