package uk.waymark.infra.operations.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import uk.waymark.infra.operations.DropEvent;
import uk.waymark.infra.operations.EventsSetAside;
import uk.waymark.infra.operations.deadletter.DeadLetter;
import uk.waymark.infra.operations.deadletter.DropLog;
import uk.waymark.infra.operations.deadletter.DropOutcome;
import uk.waymark.infra.operations.deadletter.HeldUp;
import uk.waymark.infra.operations.deadletter.Retried;

/**
 * An endpoint for events that a view could not take in, for operators of the installation: listed, looked at, tried
 * again, dropped.
 */
@RestController
@RequestMapping("/api/operations/dead-letters")
@OffTheRecord
@Tag(name = "Operations")
record DeadLettersEndpoint(EventsSetAside events) {

    /** What was dropped, the newest first. */
    public record DropsRemembered(List<DropLog.Remembered> dropped) {}

    @GetMapping
    @Operation(summary = "Streams of which a view takes in nothing more, and why; the one held up longest comes first")
    HeldUp all(@RequestParam(required = false) @Nullable String view) {
        return events.all(view);
    }

    @GetMapping("/dropped")
    @Operation(summary = "What was dropped, by whom and why, for as long as reasons are kept")
    DropsRemembered dropped() {
        return new DropsRemembered(events.dropped());
    }

    @GetMapping("/{view}/{letterId}")
    @Operation(summary = "One event that a view set aside: what it is made of and why it failed, without what it says")
    DeadLetter one(@PathVariable String view, @PathVariable UUID letterId) {
        return events.one(view, letterId);
    }

    @PostMapping("/{view}/{letterId}/retry")
    @Operation(summary = "Offer the view the event again now, and those that wait behind it")
    Retried retry(@PathVariable String view, @PathVariable UUID letterId) {
        return events.retry(view, letterId);
    }

    @PostMapping("/{view}/{letterId}/drop")
    @Operation(summary = "Let the event go, with a reason; the view then takes in those that wait behind it")
    DropOutcome drop(@PathVariable String view, @PathVariable UUID letterId, @RequestBody DropEvent body) {
        return events.drop(view, letterId, body);
    }
}
