package uk.waymark.infra.web.start;

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
import uk.waymark.infra.signin.oidc.StrangeUrn;
import uk.waymark.query.directory.FindInstitutions;
import uk.waymark.query.directory.Institutions;

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
        Set<UUID> own = Callers.current().stream()
                .flatMap(caller -> access.memberships(caller).stream())
                .map(Member::organisationId)
                .collect(Collectors.toSet());
        Institutions all =
                reads.find(new FindInstitutions(own), Institutions.class).orElseThrow();
        model.addAttribute("institutions", all.institutions());
        model.addAttribute("strangeUrn", StrangeUrn.current().orElse(null));
        return "start/start";
    }
}
