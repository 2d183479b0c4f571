package uk.waymark.infra.members.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.members.MemberWishes;
import uk.waymark.infra.members.MergeEntries;

/** The endpoint that says which entries of the directory are one person. */
@RestController
@RequestMapping("/api/institutions/{institutionId}/people/{personId}")
@Tag(name = "People")
class MergeEndpoint {

    private final MemberWishes wishes;
    private final Desk desk;
    private final Receipts receipts;

    MergeEndpoint(MemberWishes wishes, Desk desk, Receipts receipts) {
        this.wishes = wishes;
        this.desk = desk;
        this.receipts = receipts;
    }

    @PostMapping("/merge")
    @Operation(summary = "Say that an entry is the same person as another one, by which they are known from then on")
    ResponseEntity<Receipt> merge(
            @PathVariable UUID institutionId,
            @PathVariable UUID personId,
            @RequestBody MergeEntries body,
            Requester who) {
        return receipts.changed(desk.take(who, Subject.institution(institutionId), wishes.merge(personId, body)));
    }

    @PostMapping("/separation")
    @Operation(summary = "Say that an entry that was merged into another one is somebody else after all")
    ResponseEntity<Receipt> separate(
            @PathVariable UUID institutionId,
            @PathVariable UUID personId,
            @RequestBody(required = false) @Nullable OnDay body,
            Requester who) {
        return receipts.changed(
                desk.take(who, Subject.institution(institutionId), wishes.separate(personId, OnDay.or(body))));
    }
}
