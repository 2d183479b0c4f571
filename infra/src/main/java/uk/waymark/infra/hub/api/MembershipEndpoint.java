package uk.waymark.infra.hub.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.Dated;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Streams;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.infra.hub.ShareAnswers;
import uk.waymark.kernel.institution.command.GrantHubSharing;
import uk.waymark.kernel.institution.command.JoinHub;
import uk.waymark.kernel.institution.command.LeaveHub;
import uk.waymark.kernel.institution.command.WithdrawHubSharing;
import uk.waymark.kernel.message.Command;
import uk.waymark.query.hub.FindHubsOf;
import uk.waymark.query.hub.HubsOf;

/** Joins and leaves hubs, and says what is shared with them. */
@RestController
@RequestMapping("/api/institutions/{institutionId}/hubs")
@Tag(name = "Hubs")
public class MembershipEndpoint {

    private static final String STREAM = "institutionId";

    private final Writes writes;
    private final Streams streams;
    private final Send send;
    private final Reads reads;

    MembershipEndpoint(Writes writes, Streams streams, Send send, Reads reads) {
        this.writes = writes;
        this.streams = streams;
        this.send = send;
        this.reads = reads;
    }

    @GetMapping
    @Operation(summary = "The hubs that the institution is in, what it shares with each, and who sees it")
    public ResponseEntity<HubsOf> all(@PathVariable UUID institutionId) {
        HubsOf hubs = reads.one(new FindHubsOf(institutionId), HubsOf.class, STREAM, institutionId);
        return ResponseEntity.ok().eTag(Etag.ofShown(hubs.version(), hubs)).body(hubs);
    }

    @PutMapping("/{hubId}")
    @Operation(summary = "Join a hub; nothing is shared with it yet")
    public ResponseEntity<Receipt> join(
            @PathVariable UUID institutionId,
            @PathVariable UUID hubId,
            @Valid @RequestBody(required = false) @Nullable OnDay body) {
        OnDay on = OnDay.or(body);
        Write write = begin(institutionId, hubId, on, JoinHub.class);
        return send.changed(write, STREAM, new JoinHub(institutionId, hubId, on.effectiveOn()));
    }

    @DeleteMapping("/{hubId}")
    @Operation(summary = "Leave a hub, which sees nothing of the institution from now on")
    public ResponseEntity<Receipt> leave(
            @PathVariable UUID institutionId,
            @PathVariable UUID hubId,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn) {
        Write write = begin(institutionId, hubId, new OnDay(effectiveOn), LeaveHub.class);
        return send.changed(write, STREAM, new LeaveHub(institutionId, hubId, effectiveOn));
    }

    @PutMapping("/{hubId}/sharing/{framework}")
    @Operation(summary = "Share the answers to a framework (its family, such as cimm-school), from a day on")
    public ResponseEntity<Receipt> share(
            @PathVariable UUID institutionId,
            @PathVariable UUID hubId,
            @PathVariable String framework,
            @Valid @RequestBody(required = false) @Nullable ShareAnswers body) {
        ShareAnswers asked = ShareAnswers.or(body);
        Write write = begin(institutionId, hubId, asked, GrantHubSharing.class);
        return send.changed(
                write, STREAM, new GrantHubSharing(institutionId, hubId, framework, asked.from(), asked.effectiveOn()));
    }

    @DeleteMapping("/{hubId}/sharing/{framework}")
    @Operation(summary = "Withdraw what is shared; the hub sees nothing of it from now on, of no day")
    public ResponseEntity<Receipt> withdraw(
            @PathVariable UUID institutionId,
            @PathVariable UUID hubId,
            @PathVariable String framework,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn) {
        Write write = begin(institutionId, hubId, new OnDay(effectiveOn), WithdrawHubSharing.class);
        return send.changed(write, STREAM, new WithdrawHubSharing(institutionId, hubId, framework, effectiveOn));
    }

    /** Whether there is such a hub is another stream's to say: a command loads one. */
    private Write begin(UUID institutionId, UUID hubId, Dated body, Class<? extends Command> command) {
        Write write = writes.toInstitution(institutionId, body, command);
        streams.hub(hubId);
        return write;
    }
}
