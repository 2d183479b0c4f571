package uk.waymark.infra.members.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.members.Colleague.Held;
import uk.waymark.infra.members.MemberWishes;
import uk.waymark.infra.members.SetRoles;
import uk.waymark.infra.members.Tenures;
import uk.waymark.kernel.access.Role;

/** The endpoint that says what people may do in an institution. Every change of it is on record. */
@RestController
@RequestMapping("/api/institutions/{institutionId}/people/{personId}/roles")
@Tag(name = "People")
record RolesEndpoint(MemberWishes wishes, Tenures tenures, Desk desk, Receipts receipts) {

    @PutMapping
    @Operation(summary = "Say which roles somebody has; the whole list")
    List<Held> set(
            @PathVariable UUID institutionId, @PathVariable UUID personId, @RequestBody SetRoles body, Requester who) {
        desk.await(desk.take(who, Subject.institution(institutionId), wishes.setRoles(personId, body)));
        return tenures.held(institutionId, personId);
    }

    @PutMapping("/{role}")
    @Operation(summary = "Give somebody a role")
    ResponseEntity<Receipt> grant(
            @PathVariable UUID institutionId,
            @PathVariable UUID personId,
            @PathVariable Role role,
            @RequestBody(required = false) @Nullable OnDay body,
            Requester who) {
        return receipts.changed(
                desk.take(who, Subject.institution(institutionId), wishes.grant(personId, role, OnDay.or(body))));
    }

    @DeleteMapping("/{role}")
    @Operation(summary = "Take a role away; somebody always stays administrator")
    ResponseEntity<Receipt> revoke(
            @PathVariable UUID institutionId,
            @PathVariable UUID personId,
            @PathVariable Role role,
            @RequestBody(required = false) @Nullable OnDay body,
            Requester who) {
        return receipts.changed(
                desk.take(who, Subject.institution(institutionId), wishes.revoke(personId, role, OnDay.or(body))));
    }
}
