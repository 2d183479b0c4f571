package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.ForReason;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.kernel.action.command.CancelAction;
import uk.waymark.kernel.action.command.CompleteAction;
import uk.waymark.kernel.action.command.NoteActionProgress;
import uk.waymark.kernel.action.command.ReopenAction;
import uk.waymark.kernel.action.command.StartAction;

/** Says how a piece of work goes: begun, noted, done, given up, taken up again. */
@RestController
@RequestMapping("/api/actions/{actionId}")
@Tag(name = "Actions")
public class ActionWorkEndpoint {

    private static final String STREAM = "actionId";

    private final Writes writes;
    private final Send send;

    ActionWorkEndpoint(Writes writes, Send send) {
        this.writes = writes;
        this.send = send;
    }

    @PostMapping("/start")
    @Operation(summary = "Say that the work has begun")
    public ResponseEntity<Receipt> start(
            @PathVariable UUID actionId, @Valid @RequestBody(required = false) @Nullable OnDay body) {
        OnDay asked = OnDay.or(body);
        return send.changed(
                writes.toAction(actionId, asked, StartAction.class),
                STREAM,
                new StartAction(actionId, asked.effectiveOn()));
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Note how the work goes")
    public ResponseEntity<Receipt> note(@PathVariable UUID actionId, @Valid @RequestBody NoteRequest body) {
        Write write = writes.toAction(actionId, body, NoteActionProgress.class);
        UUID noteId = write.newId("note");
        var command = new NoteActionProgress(actionId, noteId, write.text(noteId, body.text()), body.effectiveOn());
        return send.added(write, STREAM, command, "noteId", noteId);
    }

    @PostMapping("/completion")
    @Operation(summary = "Say that the work is done")
    public ResponseEntity<Receipt> complete(
            @PathVariable UUID actionId, @Valid @RequestBody(required = false) @Nullable CompletionRequest body) {
        CompletionRequest asked = CompletionRequest.or(body);
        Write write = writes.toAction(actionId, asked, CompleteAction.class);
        return send.changed(
                write,
                STREAM,
                new CompleteAction(actionId, write.textIfAny("outcome", asked.outcome()), asked.effectiveOn()));
    }

    @PostMapping("/reopening")
    @Operation(summary = "Say that the work was not finished after all")
    public ResponseEntity<Receipt> reopen(
            @PathVariable UUID actionId, @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        Write write = writes.toAction(actionId, asked, ReopenAction.class);
        return send.changed(
                write,
                STREAM,
                new ReopenAction(actionId, write.textIfAny("reason", asked.reason()), asked.effectiveOn()));
    }

    @PostMapping("/cancellation")
    @Operation(summary = "Say that the work will not be done, and why")
    public ResponseEntity<Receipt> cancel(
            @PathVariable UUID actionId, @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        Write write = writes.toAction(actionId, asked, CancelAction.class);
        return send.changed(
                write,
                STREAM,
                new CancelAction(actionId, write.textIfAny("reason", asked.reason()), asked.effectiveOn()));
    }
}
