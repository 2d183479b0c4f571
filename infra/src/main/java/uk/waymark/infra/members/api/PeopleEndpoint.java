package uk.waymark.infra.members.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import uk.waymark.infra.members.Colleague;
import uk.waymark.infra.members.CorrectEntry;
import uk.waymark.infra.members.Directory;
import uk.waymark.infra.members.EntryCorrection;
import uk.waymark.infra.members.InvitePerson;
import uk.waymark.infra.members.Inviting;
import uk.waymark.infra.members.MemberWishes;
import uk.waymark.infra.members.OneTimeLink;

/** The endpoint that says who belongs to an institution, and what the directory says of them. */
@RestController
@RequestMapping("/api/institutions/{institutionId}/people")
@Tag(name = "People")
record PeopleEndpoint(
        Directory directory,
        EntryCorrection correction,
        Inviting inviting,
        MemberWishes wishes,
        Desk desk,
        Receipts receipts) {

    @GetMapping
    @Operation(summary = "Everybody whom the institution names in its records, with their roles")
    List<Colleague> people(@PathVariable UUID institutionId) {
        return directory.of(institutionId);
    }

    @PostMapping
    @Operation(summary = "Give somebody roles, and a link by which they can sign in; it is shown once")
    ResponseEntity<OneTimeLink> invite(
            @PathVariable UUID institutionId, @RequestBody InvitePerson body, Requester who) {
        return ResponseEntity.status(HttpStatus.CREATED).body(inviting.invite(who, institutionId, body));
    }

    @PutMapping("/{personId}")
    @Operation(summary = "Correct what the directory says of somebody")
    Colleague correct(@PathVariable UUID institutionId, @PathVariable UUID personId, @RequestBody CorrectEntry body) {
        return correction.correct(institutionId, personId, body);
    }

    @PostMapping("/{personId}/erasure")
    @Operation(summary = "Forget a person: their id stands for a former colleague from then on")
    ResponseEntity<Receipt> erase(
            @PathVariable UUID institutionId,
            @PathVariable UUID personId,
            @RequestBody(required = false) @Nullable OnDay body,
            Requester who) {
        return receipts.changed(
                desk.take(who, Subject.institution(institutionId), wishes.erase(personId, OnDay.or(body))));
    }
}
