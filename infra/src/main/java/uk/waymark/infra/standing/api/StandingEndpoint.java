package uk.waymark.infra.standing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.framework.Item;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.query.directory.AssessmentState;
import uk.waymark.query.directory.FindAssessment;
import uk.waymark.query.maturity.FindItem;
import uk.waymark.query.maturity.FindMaturity;
import uk.waymark.query.maturity.ItemDetail;
import uk.waymark.query.maturity.Maturity;
import uk.waymark.query.progress.FindProgress;
import uk.waymark.query.progress.Progress;

/** The endpoint that shows where an assessment stands, or stood, item by item and year by year. */
@RestController
@RequestMapping("/api/assessments/{assessmentId}")
@Tag(name = "Views")
record StandingEndpoint(Reads reads, FrameworkCatalogue catalogue) {

    private static final String STREAM = "assessmentId";

    @GetMapping("/maturity")
    @Operation(summary = "The grid of statements and responses, as of any day and any knowledge")
    ResponseEntity<Maturity> maturity(
            @PathVariable UUID assessmentId,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Maturity maturity =
                reads.one(new FindMaturity(assessmentId, asAt, knownAt), Maturity.class, STREAM, assessmentId);
        return ResponseEntity.ok()
                .eTag(Etag.of(maturity.version(), maturity.asAt()))
                .body(maturity);
    }

    @GetMapping("/items/{item}")
    @Operation(summary = "One item with everything that was said about it")
    ResponseEntity<ItemDetail> item(
            @PathVariable UUID assessmentId,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        ItemDetail detail = reads.find(new FindItem(assessmentId, item, asAt, knownAt), ItemDetail.class)
                .orElseThrow(() -> unknown(assessmentId, item));
        return ResponseEntity.ok()
                .eTag(Etag.ofShown(
                        detail.version(),
                        detail.asAt(),
                        detail.standing(),
                        detail.entries(),
                        detail.evidence(),
                        detail.practice(),
                        detail.comments()))
                .body(detail);
    }

    @GetMapping("/progress")
    @Operation(summary = "Each item at the end of each academic year: what rose, fell or stayed")
    Progress progress(
            @PathVariable UUID assessmentId,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return reads.one(new FindProgress(assessmentId, asAt, knownAt), Progress.class, STREAM, assessmentId);
    }

    /** Either there is no such assessment, or its framework has no such item. */
    private RequestRefused unknown(UUID assessmentId, String item) {
        AssessmentState assessment =
                reads.one(new FindAssessment(assessmentId), AssessmentState.class, STREAM, assessmentId);
        Framework framework = catalogue
                .framework(assessment.frameworkId())
                .orElseThrow(() -> new IllegalStateException("the catalogue has lost " + assessment.frameworkId()));
        return RequestRefused.notFound(
                Code.UNKNOWN_ITEM,
                "item",
                framework.items().stream().map(Item::code).toList(),
                "%s has no item '%s'.".formatted(framework.id(), item));
    }
}
