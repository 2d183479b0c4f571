package uk.waymark.infra.members.page;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.members.CorrectEntry;
import uk.waymark.infra.members.InvitePerson;
import uk.waymark.infra.members.OneTimeLink;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;
import uk.waymark.infra.platform.settings.PublicAddress;
import uk.waymark.kernel.access.Role;

/** A reader of the forms about people, which also shows the link that some of them lead to. */
@Component
record PeopleFields(PeopleDirectory people, PublicAddress address) {

    InvitePerson invitation(FormFields sent) {
        return new InvitePerson(
                sent.required("name"),
                sent.required("initials"),
                sent.text("email"),
                roles(sent),
                sent.id("personId"),
                null);
    }

    InvitePerson administrator(FormFields sent) {
        return new InvitePerson(
                sent.required("name"),
                sent.required("initials"),
                sent.text("email"),
                Set.of(Role.ADMINISTRATOR),
                null,
                null);
    }

    CorrectEntry entry(FormFields sent) {
        return new CorrectEntry(
                sent.required("name"),
                sent.required("initials"),
                sent.text("email"),
                sent.choice("kind", Person.Kind.class));
    }

    Set<Role> roles(FormFields sent) {
        return new TreeSet<>(sent.all("roles", Role::valueOf));
    }

    /** It is shown in the answer itself: kept for the next page, it would be kept in clear. */
    String show(OneTimeLink link, boolean invitation, String back, Model model) {
        String path = link.link();
        model.addAttribute("link", path == null ? null : address.of(path));
        model.addAttribute("expiresAt", link.expiresAt());
        model.addAttribute("linkTitle", invitation ? "Invitation" : "Link for a new password");
        model.addAttribute("whom", people.names(Set.of(link.personId())).get(link.personId()));
        model.addAttribute("back", back);
        return "members/page/link";
    }
}
