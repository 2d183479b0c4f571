package uk.waymark.infra.api.institution;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.api.problem.RequestRefused;
import uk.waymark.infra.api.request.ForReason;
import uk.waymark.infra.api.request.OnDay;
import uk.waymark.infra.api.request.Receipt;
import uk.waymark.infra.api.request.Send;
import uk.waymark.infra.api.request.Streams;
import uk.waymark.infra.api.request.Write;
import uk.waymark.infra.api.request.Writes;
import uk.waymark.infra.people.PeopleDirectory;
import uk.waymark.infra.people.Person;
import uk.waymark.infra.text.TextVault;
import uk.waymark.kernel.institution.command.ErasePerson;
import uk.waymark.kernel.institution.command.EraseText;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.TextErased;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Erases words and people for good. That something was said, by somebody, stays on record. */
@RestController
@RequestMapping("/api/institutions/{institutionId}")
@Tag(name = "People and erasure")
public class ErasureEndpoint {

    private static final String STREAM = "institutionId";

    private final Writes writes;
    private final Streams streams;
    private final PeopleDirectory people;
    private final TextVault texts;
    private final Send send;

    ErasureEndpoint(Writes writes, Streams streams, PeopleDirectory people, TextVault texts, Send send) {
        this.writes = writes;
        this.streams = streams;
        this.people = people;
        this.texts = texts;
        this.send = send;
    }

    /** Somebody whom the institution names, by the id that stands in its events. */
    record Colleague(UUID personId, String label, Person.Kind kind) {}

    @GetMapping("/people")
    @Operation(summary = "Everybody whom the institution names in its records")
    List<Colleague> people(@PathVariable UUID institutionId) {
        streams.institution(institutionId);
        return people.of(institutionId).stream()
                .map(person -> new Colleague(person.id(), person.label(), person.kind()))
                .toList();
    }

    @PostMapping("/people/{personId}/erasure")
    @Operation(summary = "Forget a person: their id stands for a former colleague from then on")
    public ResponseEntity<Receipt> erasePerson(
            @PathVariable UUID institutionId,
            @PathVariable UUID personId,
            @Valid @RequestBody(required = false) @Nullable OnDay body) {
        OnDay asked = OnDay.or(body);
        Write write = writes.toInstitution(institutionId, asked, ErasePerson.class);
        if (!isNamed(institutionId, personId)) {
            throw unknown("personId", personId);
        }
        return send.changed(write, STREAM, new ErasePerson(institutionId, personId, asked.effectiveOn()));
    }

    @PostMapping("/texts/{textId}/erasure")
    @Operation(summary = "Erase a text: nobody can read it again, and the rest of the fact stays")
    public ResponseEntity<Receipt> eraseText(
            @PathVariable UUID institutionId,
            @PathVariable UUID textId,
            @Valid @RequestBody(required = false) @Nullable ForReason body) {
        ForReason asked = ForReason.or(body);
        Write write = writes.toInstitution(institutionId, asked, EraseText.class);
        if (!isKept(institutionId, textId)) {
            throw unknown("textId", textId);
        }
        return send.changed(
                write,
                STREAM,
                new EraseText(institutionId, textId, write.textIfAny("reason", asked.reason()), asked.effectiveOn()));
    }

    private boolean isNamed(UUID institutionId, UUID personId) {
        return people.of(institutionId).stream().anyMatch(person -> person.id().equals(personId))
                || streams.facts(institutionId, PersonErased.class)
                        .anyMatch(erased -> erased.personId().equals(personId));
    }

    private boolean isKept(UUID institutionId, UUID textId) {
        return texts.keeps(institutionId, textId)
                || streams.facts(institutionId, TextErased.class)
                        .anyMatch(erased -> erased.textId().equals(textId));
    }

    private static RequestRefused unknown(String field, UUID id) {
        return RequestRefused.notFound(
                Code.NOT_FOUND,
                field,
                List.of(),
                "The institution has nothing on record under %s %s.".formatted(field, id));
    }
}
