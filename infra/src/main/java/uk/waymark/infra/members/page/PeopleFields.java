package uk.waymark.infra.members.page;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.frame.form.FormFields;
import uk.waymark.infra.members.CorrectEntry;
import uk.waymark.infra.members.InvitePerson;
import uk.waymark.infra.members.OneTimeLink;
import uk.waymark.infra.platform.people.PeopleDirectory;
import uk.waymark.kernel.access.Role;

/** A reader of the forms about people, which also shows the link that some of them lead to. */
@Component
class PeopleFields {

    private final PeopleDirectory people;

    PeopleFields(PeopleDirectory people) {
        this.people = people;
    }

    InvitePerson invitation(FormFields sent) {
        return new InvitePerson(
                text(sent, "name"), text(sent, "initials"), sent.text("email"), roles(sent), person(sent), null);
    }

    CorrectEntry entry(FormFields sent) {
        return new CorrectEntry(text(sent, "name"), text(sent, "initials"), sent.text("email"));
    }

    Set<Role> roles(FormFields sent) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        try {
            sent.all("roles").forEach(role -> roles.add(Role.valueOf(role)));
        } catch (IllegalArgumentException e) {
            throw refused("roles", "That is not a role that can be given.");
        }
        return roles;
    }

    /** It is shown in the answer itself: kept for the next page, it would be kept in clear. */
    String show(OneTimeLink link, boolean invitation, String back, Model model) {
        String path = link.link();
        model.addAttribute(
                "link",
                path == null
                        ? null
                        : ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path(path)
                                .toUriString());
        model.addAttribute("expiresAt", link.expiresAt());
        model.addAttribute("linkTitle", invitation ? "Invitation" : "Link for a new password");
        model.addAttribute("whom", people.names(Set.of(link.personId())).get(link.personId()));
        model.addAttribute("back", back);
        return "members/page/link";
    }

    private static String text(FormFields sent, String field) {
        return Objects.requireNonNullElse(sent.text(field), "");
    }

    private static @Nullable UUID person(FormFields sent) {
        String id = sent.text("personId");
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw refused("personId", "Choose somebody from the list.");
        }
    }

    private static RequestRefused refused(String field, String message) {
        return RequestRefused.badRequest(Problem.VALUE_NOT_ALLOWED, field, message);
    }
}
