package uk.waymark.infra.operations.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.infra.frame.form.Submission;
import uk.waymark.infra.frame.layout.InWords;
import uk.waymark.infra.operations.DropEvent;
import uk.waymark.infra.operations.EventsSetAside;
import uk.waymark.infra.operations.deadletter.DeadLetterSequence;
import uk.waymark.infra.operations.deadletter.DropOutcome;
import uk.waymark.infra.operations.deadletter.Retried;
import uk.waymark.infra.platform.retention.RetentionProperties;

/** The page of one event that a view could not take in, for those who run the installation. */
@Controller
@RequestMapping("/operations/dead-letters/{view}/{letterId}")
record DeadLetterPage(EventsSetAside letters, RetentionProperties retention, InWords say) {

    private static final String OPERATIONS = "/operations";

    @GetMapping
    String show(@PathVariable String view, @PathVariable UUID letterId, Model model) {
        model.addAttribute("letter", letters.one(view, letterId));
        model.addAttribute("refusedTitle", "Nothing was changed");
        model.addAttribute("keptDays", retention.operations().toDays());
        return "operations/page/dead-letter";
    }

    @PostMapping("/retry")
    String retry(@PathVariable String view, @PathVariable UUID letterId, Submission form, Model model) {
        return form.take(
                "retry",
                () -> {
                    Retried retried = letters.retry(view, letterId);
                    form.done(
                            retried.outcome() == Retried.Outcome.TAKEN_IN
                                    ? "The view has taken in %s.%s"
                                            .formatted(say.count(retried.takenIn(), "event"), then(retried.next()))
                                    : "It failed again: " + cause(retried.next()));
                    return retried.outcome() == Retried.Outcome.TAKEN_IN ? OPERATIONS : address(view, letterId);
                },
                () -> show(view, letterId, model));
    }

    @PostMapping("/drop")
    String drop(@PathVariable String view, @PathVariable UUID letterId, Submission form, Model model) {
        return form.take(
                "drop",
                () -> {
                    String reason = form.sent().text("reason");
                    DropOutcome drop = letters.drop(view, letterId, new DropEvent(reason));
                    form.done("The event is dropped. The view has taken in %s behind it.%s"
                            .formatted(say.count(drop.takenIn(), "event"), then(drop.next())));
                    return OPERATIONS;
                },
                () -> show(view, letterId, model));
    }

    /** Where a form is left in the browser that was refused. */
    @GetMapping({"/retry", "/drop"})
    String back(@PathVariable String view, @PathVariable UUID letterId) {
        return "redirect:" + address(view, letterId);
    }

    private static String then(@Nullable DeadLetterSequence next) {
        return next == null
                ? ""
                : " Now %s, version %d, holds up the stream: %s".formatted(next.event(), next.version(), cause(next));
    }

    private static String cause(@Nullable DeadLetterSequence next) {
        return next == null || next.cause() == null
                ? "it was not tried yet."
                : next.cause().inWords();
    }

    private static String address(String view, UUID letterId) {
        return "/operations/dead-letters/%s/%s".formatted(view, letterId);
    }
}
