package uk.waymark.infra.web.start;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.waymark.infra.access.Access;
import uk.waymark.infra.access.Callers;
import uk.waymark.infra.access.Member;
import uk.waymark.infra.api.request.Reads;
import uk.waymark.kernel.access.Permission;
import uk.waymark.query.directory.FindInstitutions;
import uk.waymark.query.directory.Institutions;
import uk.waymark.query.hub.FindHub;
import uk.waymark.query.hub.HubState;

/** The institutions to choose from. */
@Controller
class StartPage {

    private final Reads reads;
    private final Access access;

    StartPage(Reads reads, Access access) {
        this.reads = reads;
        this.access = access;
    }

    @GetMapping("/")
    String show(Model model) {
        List<Member> memberships = Callers.current().map(access::memberships).orElse(List.of());
        Set<UUID> own = organisations(memberships, Permission.SEE_INSTITUTION);
        Institutions all =
                reads.find(new FindInstitutions(own), Institutions.class).orElseThrow();
        model.addAttribute("institutions", all.institutions());
        model.addAttribute(
                "hubs",
                organisations(memberships, Permission.READ_SHARED).stream()
                        .flatMap(hub -> reads.find(new FindHub(hub), HubState.class).stream())
                        .sorted(Comparator.comparing(HubState::name))
                        .toList());
        model.addAttribute(
                "operates", Callers.current().filter(access::operates).isPresent());
        return "start/start";
    }

    /** A member may be of an institution, or of a hub. */
    private static Set<UUID> organisations(List<Member> memberships, Permission needed) {
        return memberships.stream()
                .filter(member -> member.may(needed))
                .map(Member::organisationId)
                .collect(Collectors.toSet());
    }
}
