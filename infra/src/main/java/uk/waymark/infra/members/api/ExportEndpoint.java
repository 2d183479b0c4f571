package uk.waymark.infra.members.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.members.PeopleAccess;
import uk.waymark.infra.members.export.HeldOnPerson;
import uk.waymark.infra.members.export.SubjectAccess;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.people.account.HeldOnAccounts;
import uk.waymark.infra.platform.people.account.HeldOnAccounts.Held;
import uk.waymark.infra.platform.people.directory.DirectoryEntries;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.kernel.access.Permission;

/** The endpoint that answers people who ask what is held on them. */
@RestController
@Tag(name = "People")
record ExportEndpoint(
        PeopleAccess rules,
        SubjectAccess access,
        PeopleDirectory people,
        DirectoryEntries entries,
        HeldOnAccounts accounts) {

    /**
     * @param account null for a program whose token is for one institution: the account is not that one's
     * @param institutions what each institution and hub holds that knows them
     */
    public record HeldOnCaller(@Nullable Held account, List<HeldOnPerson> institutions) {}

    @GetMapping("/api/institutions/{institutionId}/people/{personId}/export")
    @Operation(summary = "Everything that the institution holds on a person, to give to them")
    ResponseEntity<HeldOnPerson> ofPerson(@PathVariable UUID institutionId, @PathVariable UUID personId) {
        rules.mayRead(institutionId, Permission.MANAGE_PEOPLE);
        return download(personId, heldOn(rules.entry(institutionId, personId)));
    }

    @GetMapping("/api/account/export")
    @Operation(summary = "Everything that is held here on whoever asks, by every institution that knows them")
    ResponseEntity<HeldOnCaller> ofCaller() {
        Caller caller = Callers.current().orElseThrow();
        UUID account = caller.accountId();
        List<HeldOnPerson> held = people.ofAccount(account).stream()
                .filter(person -> caller.reaches(person.institutionId()))
                .flatMap(person -> entries.find(person.institutionId(), person.id()).stream())
                .map(this::heldOn)
                .toList();
        return download(
                account,
                new HeldOnCaller(caller.isBound() ? null : accounts.of(account).orElse(null), held));
    }

    private HeldOnPerson heldOn(DirectoryEntries.Entry entry) {
        HeldOnPerson held = access.heldOn(entry);
        return Callers.current().orElseThrow().isBound() ? held.withoutAccount() : held;
    }

    private static <T> ResponseEntity<T> download(UUID whose, T held) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename("waymark-%s.json".formatted(whose))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(held);
    }
}
