package uk.waymark.infra.operations.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.openapi.OffTheRecord;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.operations.deadletter.DeadLetter;
import uk.waymark.infra.operations.deadletter.DeadLetterDrop;
import uk.waymark.infra.operations.deadletter.DeadLetterReads;
import uk.waymark.infra.operations.deadletter.DeadLetterRetry;
import uk.waymark.infra.operations.deadletter.Drop;
import uk.waymark.infra.operations.deadletter.Drops;
import uk.waymark.infra.operations.deadletter.HeldUp;
import uk.waymark.infra.operations.deadletter.Retried;
import uk.waymark.infra.operations.health.ViewReports;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Events that a view could not take in, for operators of the installation: listed, looked at, tried again, dropped. */
@RestController
@RequestMapping("/api/operations/dead-letters")
@OffTheRecord
@Tag(name = "Operations")
public class DeadLettersEndpoint {

    private final Operators operators;
    private final ViewReports views;
    private final DeadLetterReads letters;
    private final DeadLetterRetry retry;
    private final DeadLetterDrop drop;
    private final Drops drops;

    DeadLettersEndpoint(
            Operators operators,
            ViewReports views,
            DeadLetterReads letters,
            DeadLetterRetry retry,
            DeadLetterDrop drop,
            Drops drops) {
        this.operators = operators;
        this.views = views;
        this.letters = letters;
        this.retry = retry;
        this.drop = drop;
        this.drops = drops;
    }

    /** What was dropped, the newest first. */
    public record DropsRemembered(List<Drops.Remembered> dropped) {}

    @GetMapping
    @Operation(summary = "Streams of which a view takes in nothing more, and why; the one held up longest comes first")
    public HeldUp all(@RequestParam(required = false) @Nullable String view) {
        operators.mayLook();
        return letters.heldUp(view == null ? null : known(view));
    }

    @GetMapping("/dropped")
    @Operation(summary = "What was dropped, by whom and why, for as long as reasons are kept")
    public DropsRemembered dropped() {
        operators.mayLook();
        return new DropsRemembered(drops.all());
    }

    @GetMapping("/{view}/{letterId}")
    @Operation(summary = "One event that a view set aside: what it is made of and why it failed, without what it says")
    public DeadLetter one(@PathVariable String view, @PathVariable UUID letterId) {
        operators.mayLook();
        return letters.find(known(view), letterId.toString())
                .orElseThrow(() -> RequestRefused.notFound(
                        Code.NOT_FOUND,
                        "letterId",
                        List.of(),
                        "There is no dead letter %s here any more: it was taken in or dropped.".formatted(letterId)));
    }

    @PostMapping("/{view}/{letterId}/retry")
    @Operation(summary = "Offer the view the event again now, and those that wait behind it")
    public Retried retry(@PathVariable String view, @PathVariable UUID letterId) {
        UUID by = operators.mayMend();
        return retry.retry(known(view), letterId.toString(), by);
    }

    @PostMapping("/{view}/{letterId}/drop")
    @Operation(summary = "Let the event go, with a reason; the view then takes in those that wait behind it")
    public Drop drop(@PathVariable String view, @PathVariable UUID letterId, @Valid @RequestBody DropRequest body) {
        UUID by = operators.mayMend();
        return drop.drop(
                known(view),
                letterId.toString(),
                Objects.requireNonNull(body.reason()).strip(),
                by);
    }

    private String known(String view) {
        List<String> names = views.names();
        if (!names.contains(view)) {
            throw RequestRefused.notFound(Code.NOT_FOUND, "view", names, "There is no view '%s'.".formatted(view));
        }
        return view;
    }
}
