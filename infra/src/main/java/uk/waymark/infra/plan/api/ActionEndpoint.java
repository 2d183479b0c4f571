package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.Colleagues;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.KnownItems;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.kernel.action.command.PlanAction;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.FindAction;

/** Plans pieces of improvement work and shows them. */
@RestController
@Tag(name = "Actions")
public class ActionEndpoint {

    private static final String STREAM = "actionId";

    private final Writes writes;
    private final KnownItems items;
    private final Colleagues colleagues;
    private final Send send;
    private final Reads reads;

    ActionEndpoint(Writes writes, KnownItems items, Colleagues colleagues, Send send, Reads reads) {
        this.writes = writes;
        this.items = items;
        this.colleagues = colleagues;
        this.send = send;
        this.reads = reads;
    }

    @PostMapping("/api/institutions/{institutionId}/actions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan a piece of improvement work")
    public ResponseEntity<Receipt> plan(@PathVariable UUID institutionId, @Valid @RequestBody PlanRequest body) {
        Write write = writes.toInstitution(institutionId, body, PlanAction.class);
        items.require("serves", Served.refs(body.serves()));
        return send.created(
                write,
                STREAM,
                new PlanAction(
                        write.newId("action"),
                        institutionId,
                        Served.refs(body.serves()),
                        write.text("description", body.description()),
                        body.due(),
                        colleagues.named(write, "owners", body.owners()),
                        null,
                        body.effectiveOn()),
                "/api/actions");
    }

    @GetMapping("/api/actions/{actionId}")
    @Operation(summary = "One piece of work, with its notes and what it slipped from")
    public ResponseEntity<ActionState> one(@PathVariable UUID actionId) {
        ActionState action = reads.one(new FindAction(actionId), ActionState.class, STREAM, actionId);
        return ResponseEntity.ok().eTag(Etag.ofShown(action.version(), action)).body(action);
    }
}
