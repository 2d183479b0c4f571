package uk.waymark.infra.web.operations;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.waymark.infra.api.operations.DeadLettersEndpoint;
import uk.waymark.infra.api.operations.ViewsEndpoint;
import uk.waymark.infra.operations.deadletter.DeadLetterSequence;

/** How the installation is doing, for those who run it. */
@Controller
class OperationsPage {

    /** More are not read at once: those below come up when these are mended. */
    private static final int SHOWN = 100;

    private final ViewsEndpoint views;
    private final DeadLettersEndpoint letters;

    OperationsPage(ViewsEndpoint views, DeadLettersEndpoint letters) {
        this.views = views;
        this.letters = letters;
    }

    @GetMapping("/operations")
    String show(Model model) {
        List<DeadLetterSequence> sequences = letters.all(null).sequences();
        model.addAttribute("views", views.all().views());
        model.addAttribute("sequences", sequences.stream().limit(SHOWN).toList());
        model.addAttribute("more", Math.max(0, sequences.size() - SHOWN));
        model.addAttribute("dropped", letters.dropped().dropped());
        return "operations/operations";
    }
}
