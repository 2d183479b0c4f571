package uk.waymark.infra.hub.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.hub.AddHub;
import uk.waymark.infra.hub.HubRegistration;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.query.hub.FindHub;
import uk.waymark.query.hub.FindHubRollUp;
import uk.waymark.query.hub.FindHubs;
import uk.waymark.query.hub.HubRollUp;
import uk.waymark.query.hub.HubState;
import uk.waymark.query.hub.Hubs;

/** The endpoint that registers hubs, and tells their leads what is shared with them. */
@RestController
@RequestMapping("/api/hubs")
@Tag(name = "Hubs")
record HubEndpoint(HubRegistration registration, Receipts receipts, Reads reads, FrameworkCatalogue catalogue) {

    private static final String FIELD = "hubId";

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register a hub, for operators of the installation")
    ResponseEntity<Receipt> register(@RequestBody AddHub body, Requester who) {
        return receipts.created(registration.register(who, body), "/api/hubs");
    }

    @GetMapping
    @Operation(summary = "The names of all hubs, for operators of the installation and administrators of institutions")
    Hubs all() {
        return reads.find(new FindHubs(), Hubs.class).orElseThrow();
    }

    @GetMapping("/{hubId}")
    @Operation(summary = "A hub, its members, and what each of them shares")
    ResponseEntity<HubState> one(@PathVariable UUID hubId) {
        HubState hub = reads.one(new FindHub(hubId), HubState.class, FIELD, hubId);
        return ResponseEntity.ok().eTag(Etag.ofMany(hub)).body(hub);
    }

    @GetMapping("/{hubId}/roll-up")
    @Operation(summary = "Where the members of a hub stand, side by side and item by item, as of any day")
    ResponseEntity<HubRollUp> rollUp(
            @PathVariable UUID hubId,
            @RequestParam String framework,
            @RequestParam(required = false) @Nullable LocalDate asAt) {
        HubRollUp rollUp = reads.one(new FindHubRollUp(hubId, known(framework), asAt), HubRollUp.class, FIELD, hubId);
        return ResponseEntity.ok().eTag(Etag.ofMany(rollUp)).body(rollUp);
    }

    /** The same for every hub, so that it says nothing of this one. */
    private String known(String framework) {
        List<String> all = Stream.concat(
                        catalogue.frameworks().stream().map(Framework::family),
                        catalogue.frameworks().stream().map(Framework::id))
                .distinct()
                .toList();
        if (!all.contains(framework)) {
            throw new RequestRefused(Problem.badRequest(
                    Code.UNKNOWN_FRAMEWORK.name(),
                    "framework",
                    all,
                    "There is no framework '%s'.".formatted(framework)));
        }
        return framework;
    }
}
