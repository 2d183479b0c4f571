package uk.waymark.infra.members.page;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.members.InvitePerson;
import uk.waymark.infra.members.Inviting;
import uk.waymark.infra.members.OneTimeLink;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.query.directory.FindEveryInstitution;
import uk.waymark.query.directory.Institutions;

/** The page for whoever runs the installation: institutions that nobody looks after, and a way to appoint somebody who does. */
@Controller
@RequestMapping("/institutions/unattended")
record UnattendedPage(Reads reads, Access access, Inviting inviting, PeopleFields fields) {

    @GetMapping
    String show(Model model) {
        model.addAttribute("unattended", unattended());
        return "members/page/unattended";
    }

    @PostMapping
    String appoint(Submission form, Model model) {
        return form.show(
                "appoint",
                () -> {
                    Map<String, String> unattended = unattended();
                    String chosen = form.sent().text("institutionId");
                    if (chosen == null || !unattended.containsKey(chosen)) {
                        form.sent().missing("institutionId", "Select one of these institutions.");
                    }
                    InvitePerson body = form.read(fields::administrator);
                    OneTimeLink link = inviting.invite(form.requester(), UUID.fromString(chosen), body);
                    return fields.show(link, true, "/institutions/unattended", model);
                },
                () -> show(model));
    }

    /** Their names by their ids. */
    private Map<String, String> unattended() {
        Map<String, String> all = new TreeMap<>();
        reads.find(new FindEveryInstitution(), Institutions.class).orElseThrow().institutions().stream()
                .filter(one -> access.isUnattended(one.institutionId()))
                .forEach(one -> all.put(one.institutionId().toString(), one.name()));
        return all;
    }
}
