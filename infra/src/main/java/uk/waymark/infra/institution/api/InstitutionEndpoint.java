package uk.waymark.infra.institution.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.institution.AddInstitution;
import uk.waymark.infra.institution.Registration;
import uk.waymark.kernel.institution.Urn;
import uk.waymark.query.directory.FindInstitution;
import uk.waymark.query.directory.FindInstitutionByUrn;
import uk.waymark.query.directory.InstitutionState;

/** The endpoint that registers institutions and finds them again. */
@RestController
@RequestMapping("/api/institutions")
@Tag(name = "Institutions")
record InstitutionEndpoint(Registration registration, Receipts receipts, Reads reads) {

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register an institution")
    ResponseEntity<Receipt> register(@RequestBody AddInstitution body, Requester who) {
        return receipts.created(registration.register(who, body), "/api/institutions");
    }

    @GetMapping
    @Operation(summary = "Find the institution that has a URN today")
    ResponseEntity<InstitutionState> byUrn(@RequestParam Urn urn) {
        return answer(reads.find(new FindInstitutionByUrn(urn.digits()), InstitutionState.class)
                .orElseThrow(() -> RequestRefused.notFound("urn", "No institution has the URN %s.".formatted(urn))));
    }

    @GetMapping("/{institutionId}")
    @Operation(summary = "One institution, with its term dates and assessments")
    ResponseEntity<InstitutionState> one(@PathVariable UUID institutionId) {
        return answer(
                reads.one(new FindInstitution(institutionId), InstitutionState.class, "institutionId", institutionId));
    }

    private static ResponseEntity<InstitutionState> answer(InstitutionState institution) {
        return ResponseEntity.ok().eTag(Etag.of(institution.version())).body(institution);
    }
}
