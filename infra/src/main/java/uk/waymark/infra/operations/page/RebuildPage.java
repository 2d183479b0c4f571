package uk.waymark.infra.operations.page;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.operations.Operators;
import uk.waymark.infra.operations.rebuild.Rebuilds;

/** The controller of the buttons beside a view, for those who run the installation. */
@Controller
@RequestMapping("/operations/views/{view}/rebuild")
record RebuildPage(Operators operators, Rebuilds rebuilds, OperationsPage page) {

    private static final String OPERATIONS = "/operations";

    @PostMapping
    String start(@PathVariable String view, Submission form, Model model) {
        return take(view, rebuilds::start, "The rebuild has begun. The view is read as always meanwhile.", form, model);
    }

    @PostMapping("/pause")
    String pause(@PathVariable String view, Submission form, Model model) {
        return take(view, rebuilds::pause, "The rebuild is paused.", form, model);
    }

    @PostMapping("/resume")
    String resume(@PathVariable String view, Submission form, Model model) {
        return take(view, rebuilds::resume, "The rebuild goes on where it was.", form, model);
    }

    @PostMapping("/cancel")
    String cancel(@PathVariable String view, Submission form, Model model) {
        return take(view, rebuilds::cancel, "The rebuild is given up. The view is as it was.", form, model);
    }

    /** Where a form is left in the browser that was refused. */
    @GetMapping({"", "/pause", "/resume", "/cancel"})
    String back(@PathVariable String view) {
        return "redirect:" + OPERATIONS;
    }

    private String take(String view, BiConsumer<String, UUID> work, String done, Submission form, Model model) {
        return form.take(
                "rebuild",
                () -> {
                    work.accept(view, operators.mayMend());
                    form.done(done);
                    return OPERATIONS;
                },
                () -> page.show(model));
    }
}
