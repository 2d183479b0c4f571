package uk.waymark.infra.institution.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
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
import uk.waymark.infra.institution.ChangeOfUrn;
import uk.waymark.infra.institution.GiveTermDates;
import uk.waymark.infra.institution.GiveUrn;
import uk.waymark.infra.institution.NameInstitution;
import uk.waymark.infra.institution.TeachYearGroups;
import uk.waymark.kernel.calendar.AcademicYear;

/** The endpoint that changes what is true of an institution as a whole. */
@RestController
@RequestMapping("/api/institutions/{institutionId}")
@Tag(name = "Institutions")
record InstitutionFactsEndpoint(Desk desk, Receipts receipts, ChangeOfUrn urns) {

    @PutMapping("/name")
    @Operation(summary = "Rename the institution")
    ResponseEntity<Receipt> rename(@PathVariable UUID institutionId, @RequestBody NameInstitution wish, Requester who) {
        return receipts.changed(desk.take(who, Subject.institution(institutionId), wish));
    }

    @PutMapping("/urn")
    @Operation(summary = "Give the institution another URN; the old one becomes free")
    ResponseEntity<Receipt> changeUrn(@PathVariable UUID institutionId, @RequestBody GiveUrn wish, Requester who) {
        return receipts.changed(urns.take(who, institutionId, wish));
    }

    @PutMapping("/year-groups")
    @Operation(summary = "Say which year groups the institution teaches")
    ResponseEntity<Receipt> yearGroups(
            @PathVariable UUID institutionId, @RequestBody TeachYearGroups wish, Requester who) {
        return receipts.changed(desk.take(who, Subject.institution(institutionId), wish));
    }

    @PutMapping("/term-dates/{academicYear}")
    @Operation(
            summary = "Set the institution's own half-terms of an academic year, written 2024-25",
            description = "They may begin from 15 August. Timelines follow them; progress and hubs end each year on 31"
                    + " August.")
    ResponseEntity<Receipt> termDates(
            @PathVariable UUID institutionId,
            @PathVariable AcademicYear academicYear,
            @RequestBody GiveTermDates dates,
            Requester who) {
        return receipts.changed(desk.take(who, Subject.institution(institutionId), dates.in(academicYear)));
    }
}
