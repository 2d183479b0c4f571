package uk.waymark.infra.history.api;

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
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Etag;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.query.history.FindHistory;
import uk.waymark.query.history.History;
import uk.waymark.query.timeline.FindTimeline;
import uk.waymark.query.timeline.Timeline;

/** The endpoint that tells what an institution plans and did, by half-term, and all that ever happened to its record. */
@RestController
@RequestMapping("/api/institutions/{institutionId}")
@Tag(name = "Views")
record RecordEndpoint(Reads reads) {

    private static final String FIELD = "institutionId";

    @GetMapping("/timeline")
    @Operation(summary = "The actions of an academic year (2024-25) by half-term, as of any day and any knowledge")
    ResponseEntity<Timeline> timeline(
            @PathVariable UUID institutionId,
            @RequestParam AcademicYear academicYear,
            @RequestParam(required = false) @Nullable LocalDate asAt,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        Timeline timeline = reads.one(
                new FindTimeline(institutionId, academicYear, asAt, knownAt), Timeline.class, FIELD, institutionId);
        return ResponseEntity.ok()
                .eTag(Etag.ofMany(timeline.asAt(), timeline.halfTerms(), timeline.ongoing(), timeline.unscheduled()))
                .body(timeline);
    }

    @GetMapping("/history")
    @Operation(summary = "Every fact in the order in which it was recorded")
    History history(
            @PathVariable UUID institutionId,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable UUID actor,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "1") int page) {
        if (page < 1) {
            throw RequestRefused.badRequest(Problem.VALUE_NOT_ALLOWED, "page", "Pages are counted from 1.");
        }
        return reads.one(
                FindHistory.inOrder(institutionId, item, actor, from, to, page), History.class, FIELD, institutionId);
    }
}
