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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Desk;
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.Receipts;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.Subject;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.institution.AssessAgainst;
import uk.waymark.query.directory.AssessmentState;
import uk.waymark.query.directory.FindAssessment;

/** The endpoint that opens assessments and shows where they stand. */
@RestController
@RequestMapping("/api")
@Tag(name = "Assessments")
record AssessmentEndpoint(Desk desk, Receipts receipts, Reads reads) {

    @PostMapping("/institutions/{institutionId}/assessments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open an assessment against a framework; there is one per institution and framework family")
    ResponseEntity<Receipt> open(@PathVariable UUID institutionId, @RequestBody AssessAgainst wish, Requester who) {
        return receipts.created(desk.take(who, Subject.institution(institutionId), wish), "/api/assessments");
    }

    @GetMapping("/assessments/{assessmentId}")
    @Operation(summary = "Whose an assessment is, and against which framework")
    ResponseEntity<AssessmentState> one(@PathVariable UUID assessmentId) {
        AssessmentState found =
                reads.one(new FindAssessment(assessmentId), AssessmentState.class, "assessmentId", assessmentId);
        return ResponseEntity.ok().eTag(Etag.of(found.version())).body(found);
    }
}
