package uk.waymark.infra.institution.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import uk.waymark.infra.desk.Receipt;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.desk.request.Send;
import uk.waymark.infra.desk.request.Write;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.infra.institution.AssessAgainst;
import uk.waymark.kernel.assessment.command.OpenAssessment;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.query.directory.AssessmentState;
import uk.waymark.query.directory.FindAssessment;

/** Opens assessments and shows where they stand. */
@RestController
@RequestMapping("/api")
@Tag(name = "Assessments")
public class AssessmentEndpoint {

    private static final String STREAM = "assessmentId";

    private final Writes writes;
    private final FrameworkCatalogue catalogue;
    private final Send send;
    private final Reads reads;

    AssessmentEndpoint(Writes writes, FrameworkCatalogue catalogue, Send send, Reads reads) {
        this.writes = writes;
        this.catalogue = catalogue;
        this.send = send;
        this.reads = reads;
    }

    @PostMapping("/institutions/{institutionId}/assessments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open an assessment against a framework; there is one per institution and framework family")
    public ResponseEntity<Receipt> open(@PathVariable UUID institutionId, @Valid @RequestBody AssessAgainst body) {
        Write write = writes.toInstitution(institutionId, body, OpenAssessment.class);
        Framework framework =
                catalogue.framework(body.frameworkId()).orElseThrow(() -> unknownFramework(body.frameworkId()));
        UUID assessmentId = Ids.assessment(institutionId, framework.family());
        var command = new OpenAssessment(assessmentId, institutionId, framework.id(), body.effectiveOn());
        return send.created(write, STREAM, command, "/api/assessments");
    }

    @GetMapping("/assessments/{assessmentId}")
    @Operation(summary = "Whose an assessment is, and against which framework")
    public ResponseEntity<AssessmentState> one(@PathVariable UUID assessmentId) {
        AssessmentState found =
                reads.one(new FindAssessment(assessmentId), AssessmentState.class, STREAM, assessmentId);
        return ResponseEntity.ok().eTag(Etag.of(found.version())).body(found);
    }

    private RuntimeException unknownFramework(String frameworkId) {
        return new Refusal(
                        Code.UNKNOWN_FRAMEWORK,
                        "frameworkId",
                        catalogue.frameworks().stream().map(Framework::id).toList(),
                        "There is no framework '%s'.".formatted(frameworkId))
                .asException();
    }
}
