package uk.waymark.infra.web.start;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.waymark.infra.api.request.Reads;
import uk.waymark.query.directory.FindInstitutions;
import uk.waymark.query.directory.Institutions;

/** The institutions to choose from. */
@Controller
class StartPage {

    private final Reads reads;

    StartPage(Reads reads) {
        this.reads = reads;
    }

    @GetMapping("/")
    String show(Model model) {
        Institutions all =
                reads.find(new FindInstitutions(), Institutions.class).orElseThrow();
        model.addAttribute("institutions", all.institutions());
        return "start/start";
    }
}
