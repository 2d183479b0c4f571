package uk.waymark.infra.institution.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.infra.institution.GiveTermDates;
import uk.waymark.infra.institution.GiveUrn;
import uk.waymark.infra.institution.NameInstitution;
import uk.waymark.infra.institution.Registration;
import uk.waymark.infra.institution.TeachYearGroups;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.institution.command.ChangeUrn;
import uk.waymark.kernel.institution.command.RenameInstitution;
import uk.waymark.kernel.institution.command.SetTermDates;
import uk.waymark.kernel.institution.command.SetYearGroups;

/** Changes what is true of an institution as a whole. */
@RestController
@RequestMapping("/api/institutions/{institutionId}")
@Tag(name = "Institutions")
public class InstitutionFactsEndpoint {

    private static final String STREAM = "institutionId";

    private final Writes writes;
    private final Registration registration;
    private final Send send;

    InstitutionFactsEndpoint(Writes writes, Registration registration, Send send) {
        this.writes = writes;
        this.registration = registration;
        this.send = send;
    }

    @PutMapping("/name")
    @Operation(summary = "Rename the institution")
    public ResponseEntity<Receipt> rename(@PathVariable UUID institutionId, @Valid @RequestBody NameInstitution body) {
        Write write = writes.toInstitution(institutionId, body, RenameInstitution.class);
        return send.changed(write, STREAM, new RenameInstitution(institutionId, body.name(), body.effectiveOn()));
    }

    @PutMapping("/urn")
    @Operation(summary = "Give the institution another URN; the old one becomes free")
    public ResponseEntity<Receipt> changeUrn(@PathVariable UUID institutionId, @Valid @RequestBody GiveUrn body) {
        return registration.changeUrn(writes.toInstitution(institutionId, body, ChangeUrn.class), body);
    }

    @PutMapping("/year-groups")
    @Operation(summary = "Say which year groups the institution teaches")
    public ResponseEntity<Receipt> yearGroups(
            @PathVariable UUID institutionId, @Valid @RequestBody TeachYearGroups body) {
        Write write = writes.toInstitution(institutionId, body, SetYearGroups.class);
        return send.changed(write, STREAM, new SetYearGroups(institutionId, body.yearGroups(), body.effectiveOn()));
    }

    @PutMapping("/term-dates/{academicYear}")
    @Operation(summary = "Set the institution's own half-terms of an academic year, written 2024-25")
    public ResponseEntity<Receipt> termDates(
            @PathVariable UUID institutionId,
            @PathVariable AcademicYear academicYear,
            @Valid @RequestBody GiveTermDates body) {
        Write write = writes.toInstitution(institutionId, body, SetTermDates.class);
        return send.changed(
                write, STREAM, new SetTermDates(institutionId, academicYear, body.halfTerms(), body.effectiveOn()));
    }
}
