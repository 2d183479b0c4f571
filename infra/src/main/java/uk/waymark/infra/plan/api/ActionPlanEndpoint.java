package uk.waymark.infra.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.Colleagues;
import uk.waymark.infra.desk.request.KnownItems;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.kernel.action.command.CarryOverAction;
import uk.waymark.kernel.action.command.ChangeActionItems;
import uk.waymark.kernel.action.command.ReassignAction;
import uk.waymark.kernel.action.command.RescheduleAction;
import uk.waymark.kernel.action.command.RewordAction;
import uk.waymark.kernel.framework.ItemRef;

/** Changes what a piece of work is, what for, when and by whom. */
@RestController
@RequestMapping("/api/actions/{actionId}")
@Tag(name = "Actions")
public class ActionPlanEndpoint {

    private static final String STREAM = "actionId";

    private final Writes writes;
    private final KnownItems items;
    private final Colleagues colleagues;
    private final Send send;

    ActionPlanEndpoint(Writes writes, KnownItems items, Colleagues colleagues, Send send) {
        this.writes = writes;
        this.items = items;
        this.colleagues = colleagues;
        this.send = send;
    }

    @PostMapping("/wording")
    @Operation(summary = "Describe the work in other words")
    public ResponseEntity<Receipt> reword(@PathVariable UUID actionId, @Valid @RequestBody WordingRequest body) {
        Write write = writes.toAction(actionId, body, RewordAction.class);
        return send.changed(
                write,
                STREAM,
                new RewordAction(
                        actionId,
                        write.text("description", body.description()),
                        write.textIfAny("reason", body.reason()),
                        body.effectiveOn()));
    }

    @PostMapping("/items")
    @Operation(summary = "Say which items the work serves")
    public ResponseEntity<Receipt> changeItems(@PathVariable UUID actionId, @Valid @RequestBody ItemsRequest body) {
        Write write = writes.toAction(actionId, body, ChangeActionItems.class);
        List<ItemRef> serves = items.require("serves", Served.refs(body.serves()));
        return send.changed(write, STREAM, new ChangeActionItems(actionId, serves, body.effectiveOn()));
    }

    @PostMapping("/schedule")
    @Operation(summary = "Move the work to another time, or take its date away")
    public ResponseEntity<Receipt> reschedule(@PathVariable UUID actionId, @Valid @RequestBody ScheduleRequest body) {
        Write write = writes.toAction(actionId, body, RescheduleAction.class);
        return send.changed(
                write,
                STREAM,
                new RescheduleAction(
                        actionId, body.due(), write.textIfAny("reason", body.reason()), body.effectiveOn()));
    }

    @PostMapping("/owners")
    @Operation(summary = "Say who does the work")
    public ResponseEntity<Receipt> reassign(@PathVariable UUID actionId, @Valid @RequestBody OwnersRequest body) {
        Write write = writes.toAction(actionId, body, ReassignAction.class);
        List<UUID> owners = colleagues.named(write, "owners", body.owners());
        return send.changed(write, STREAM, new ReassignAction(actionId, owners, body.effectiveOn()));
    }

    @PostMapping("/carry-over")
    @Operation(summary = "Take unfinished work into a later academic year")
    public ResponseEntity<Receipt> carryOver(@PathVariable UUID actionId, @Valid @RequestBody CarryOverRequest body) {
        Write write = writes.toAction(actionId, body, CarryOverAction.class);
        return send.changed(
                write,
                STREAM,
                new CarryOverAction(
                        actionId, body.due(), write.textIfAny("reason", body.reason()), body.effectiveOn()));
    }
}
