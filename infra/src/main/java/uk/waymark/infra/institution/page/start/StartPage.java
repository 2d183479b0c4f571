package uk.waymark.infra.institution.page.start;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Role;
import uk.waymark.query.directory.FindInstitutions;
import uk.waymark.query.directory.Institutions;
import uk.waymark.query.directory.Institutions.Institution;
import uk.waymark.query.hub.FindHub;
import uk.waymark.query.hub.HubState;

/** The page where everybody begins: the institutions to choose from. */
@Controller
record StartPage(Reads reads, Access access) {

    /**
     * An institution of the caller.
     *
     * @param page where they begin there: a page that is theirs
     * @param roles what they are there
     */
    record Own(Institution institution, String page, List<String> roles) {

        static Own of(Institution institution, Member member) {
            String home = "/institutions/" + institution.institutionId();
            return new Own(
                    institution,
                    member.may(Permission.READ_SUMMARY) ? home : home + "/set-up",
                    member.roles().stream().sorted().map(Role::label).toList());
        }
    }

    @GetMapping("/")
    String show(Model model) {
        Caller caller = Callers.current().orElseThrow();
        Map<UUID, Member> own = access.memberships(caller).stream()
                .filter(member -> member.may(Permission.SEE_INSTITUTION))
                .collect(Collectors.toMap(Member::organisationId, Function.identity()));
        Institutions all = reads.find(new FindInstitutions(own.keySet()), Institutions.class)
                .orElseThrow();
        model.addAttribute(
                "institutions",
                all.institutions().stream()
                        .filter(one -> own.containsKey(one.institutionId()))
                        .map(one -> Own.of(one, Objects.requireNonNull(own.get(one.institutionId()))))
                        .toList());
        model.addAttribute("operates", access.operates(caller));
        model.addAttribute("unknownUrn", Callers.unknownUrn().orElse(null));
        model.addAttribute("hubs", hubs(caller));
        return "institution/page/start/start";
    }

    /** What the caller leads. */
    private List<HubState> hubs(Caller caller) {
        return access.memberships(caller).stream()
                .filter(member -> member.may(Permission.READ_SHARED))
                .flatMap(member -> reads.find(new FindHub(member.organisationId()), HubState.class).stream())
                .sorted(Comparator.comparing(HubState::name))
                .toList();
    }
}
