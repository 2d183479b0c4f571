package uk.waymark.infra.members.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.OnDay;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Streams;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.infra.members.Colleague;
import uk.waymark.infra.members.CorrectEntry;
import uk.waymark.infra.members.Directory;
import uk.waymark.infra.members.InvitePerson;
import uk.waymark.infra.members.Inviting;
import uk.waymark.infra.members.OneTimeLink;
import uk.waymark.infra.members.PeopleAccess;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.people.DirectoryEntries;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.event.PersonErased;

/** Who belongs to an institution, and what the directory says of them. */
@RestController
@RequestMapping("/api/institutions/{institutionId}/people")
@Tag(name = "People")
public class PeopleEndpoint {

    private final PeopleAccess managers;
    private final Directory directory;
    private final DirectoryEntries entries;
    private final Inviting inviting;
    private final Writes writes;
    private final Streams streams;
    private final Send send;

    PeopleEndpoint(
            PeopleAccess managers,
            Directory directory,
            DirectoryEntries entries,
            Inviting inviting,
            Writes writes,
            Streams streams,
            Send send) {
        this.managers = managers;
        this.directory = directory;
        this.entries = entries;
        this.inviting = inviting;
        this.writes = writes;
        this.streams = streams;
        this.send = send;
    }

    @GetMapping
    @Operation(summary = "Everybody whom the institution names in its records, with their roles")
    public List<Colleague> people(@PathVariable UUID institutionId) {
        Member member = managers.mayRead(institutionId, Permission.SEE_PEOPLE);
        return directory.of(institutionId, member.may(Permission.MANAGE_PEOPLE));
    }

    @PostMapping
    @Operation(summary = "Give somebody roles, and a link by which they can sign in; it is shown once")
    public ResponseEntity<OneTimeLink> invite(@PathVariable UUID institutionId, @Valid @RequestBody InvitePerson body) {
        return ResponseEntity.status(HttpStatus.CREATED).body(inviting.invite(institutionId, body));
    }

    @PutMapping("/{personId}")
    @Operation(summary = "Correct what the directory says of somebody")
    public Colleague correct(
            @PathVariable UUID institutionId, @PathVariable UUID personId, @Valid @RequestBody CorrectEntry body) {
        managers.mayChange(institutionId);
        managers.entry(institutionId, personId);
        directory.refuseIfAnothers(institutionId, personId, body.particulars());
        entries.put(institutionId, personId, body.particulars());
        return directory.one(institutionId, managers.entry(institutionId, personId));
    }

    @PostMapping("/{personId}/erasure")
    @Operation(summary = "Forget a person: their id stands for a former colleague from then on")
    public ResponseEntity<Receipt> erase(
            @PathVariable UUID institutionId,
            @PathVariable UUID personId,
            @Valid @RequestBody(required = false) @Nullable OnDay body) {
        OnDay asked = OnDay.or(body);
        Write write = writes.toInstitution(institutionId, asked, ErasePerson.class);
        if (entries.find(institutionId, personId).isEmpty() && !isErased(institutionId, personId)) {
            throw PeopleAccess.unknown(personId);
        }
        return send.changed(write, "institutionId", new ErasePerson(institutionId, personId, asked.effectiveOn()));
    }

    private boolean isErased(UUID institutionId, UUID personId) {
        return streams.facts(institutionId, PersonErased.class)
                .anyMatch(erased -> erased.personId().equals(personId));
    }
}
