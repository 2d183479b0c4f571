package uk.waymark.infra.members.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.openapi.OffTheRecord;
import uk.waymark.infra.members.LinkIssuing;
import uk.waymark.infra.members.OneTimeLink;

/** The endpoint that makes links by which people sign in, or choose another password. */
@RestController
@RequestMapping("/api/institutions/{institutionId}/people/{personId}")
@OffTheRecord
@Tag(name = "People")
record LinksEndpoint(LinkIssuing links) {

    @PostMapping("/invitation")
    @Operation(summary = "A new link by which they can sign in, in place of any earlier one; it is shown once")
    ResponseEntity<OneTimeLink> invitation(@PathVariable UUID institutionId, @PathVariable UUID personId) {
        return created(links.invitation(institutionId, personId));
    }

    @PostMapping("/new-password")
    @Operation(summary = "A link by which they choose another password; it is shown once")
    ResponseEntity<OneTimeLink> newPassword(@PathVariable UUID institutionId, @PathVariable UUID personId) {
        return created(links.newPassword(institutionId, personId));
    }

    private static ResponseEntity<OneTimeLink> created(OneTimeLink link) {
        return ResponseEntity.status(HttpStatus.CREATED).body(link);
    }
}
