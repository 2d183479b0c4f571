package uk.waymark.infra.members.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.infra.members.Colleague.Held;
import uk.waymark.infra.members.PeopleAccess;
import uk.waymark.infra.members.RoleChanges;
import uk.waymark.infra.members.SetRoles;
import uk.waymark.kernel.access.Role;
import uk.waymark.kernel.institution.command.GrantRole;
import uk.waymark.kernel.institution.command.RevokeRole;

/** What people may do in an institution. Every change of it is on record. */
@RestController
@RequestMapping("/api/institutions/{institutionId}/people/{personId}/roles")
@Tag(name = "People")
public class RolesEndpoint {

    private static final String STREAM = "institutionId";

    private final PeopleAccess managers;
    private final Writes writes;
    private final RoleChanges changes;
    private final Send send;

    RolesEndpoint(PeopleAccess managers, Writes writes, RoleChanges changes, Send send) {
        this.managers = managers;
        this.writes = writes;
        this.changes = changes;
        this.send = send;
    }

    @PutMapping
    @Operation(summary = "Say which roles somebody has; the whole list")
    public List<Held> set(
            @PathVariable UUID institutionId, @PathVariable UUID personId, @Valid @RequestBody SetRoles body) {
        Write write = writes.toInstitution(institutionId, body, GrantRole.class);
        return changes.set(write, managers.entry(institutionId, personId).personId(), body);
    }

    @PutMapping("/{role}")
    @Operation(summary = "Give somebody a role")
    public ResponseEntity<Receipt> grant(
            @PathVariable UUID institutionId,
            @PathVariable UUID personId,
            @PathVariable Role role,
            @Valid @RequestBody(required = false) @Nullable OnDay body) {
        OnDay asked = OnDay.or(body);
        Write write = writes.toInstitution(institutionId, asked, GrantRole.class);
        managers.entry(institutionId, personId);
        return send.changed(write, STREAM, new GrantRole(institutionId, personId, role, asked.effectiveOn()));
    }

    @DeleteMapping("/{role}")
    @Operation(summary = "Take a role away; somebody always stays administrator")
    public ResponseEntity<Receipt> revoke(
            @PathVariable UUID institutionId,
            @PathVariable UUID personId,
            @PathVariable Role role,
            @Valid @RequestBody(required = false) @Nullable OnDay body) {
        OnDay asked = OnDay.or(body);
        Write write = writes.toInstitution(institutionId, asked, RevokeRole.class);
        managers.entry(institutionId, personId);
        return send.changed(write, STREAM, new RevokeRole(institutionId, personId, role, asked.effectiveOn()));
    }
}
