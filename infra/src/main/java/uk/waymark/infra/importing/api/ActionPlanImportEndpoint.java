package uk.waymark.infra.importing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.FreeText;
import uk.waymark.infra.importing.ActionPlanImport;
import uk.waymark.infra.importing.Importers;
import uk.waymark.infra.importing.choice.ImportRequest;
import uk.waymark.infra.importing.choice.OnMatch;
import uk.waymark.infra.importing.choice.RowChoices;
import uk.waymark.infra.importing.report.ImportReport;
import uk.waymark.kernel.calendar.AcademicYear;

/** The endpoint that takes in the plan that a school already has. */
@RestController
@Tag(name = "Import")
record ActionPlanImportEndpoint(ActionPlanImport plans, Importers importers) {

    private static final String CSV = "text/csv";

    @PostMapping(
            path = "/api/institutions/{institutionId}/imports/action-plan",
            consumes = CSV,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Import an action plan",
            description =
                    "A CSV file with the columns Leadership area, Current position, Actions to improve, Next steps"
                            + " summary, By when / who. The report says of every row what became of it. Importing the same"
                            + " file again for the same year adds nothing: rows are recognised one by one, however they"
                            + " are spelled, and Idempotency-Key and If-Match make no difference here.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(mediaType = CSV, schema = @Schema(type = "string"))))
    ImportReport importPlan(
            @PathVariable UUID institutionId,
            @RequestParam @Parameter(description = "The year of the plan's half-terms", example = "2024-25")
                    AcademicYear academicYear,
            @RequestParam(required = false)
                    @Parameter(description = "Since when the plan is true; today if left out")
                    @Nullable
                    LocalDate effectiveOn,
            @RequestParam(required = false)
                    @FreeText
                    @Parameter(
                            description = "Why the answers of the rows named in falls fall or their targets change, and"
                                    + " why actions move (onMatch=MOVE); without it such rows are reported")
                    @Nullable
                    String reason,
            @RequestParam(required = false)
                    @Parameter(
                            description =
                                    "The rows, by their lines in the file, that may let an answer fall or change a"
                                            + " target, an open one or one that was reached; others that would are"
                                            + " reported",
                            example = "2,5",
                            explode = Explode.FALSE)
                    @Nullable
                    List<@Nullable Long> falls,
            @RequestParam(defaultValue = "REPORT")
                    @Parameter(
                            description =
                                    "What becomes of a row whose item and words are those of an open action of the"
                                            + " same academic year, or of none: REPORT adds nothing and names the action,"
                                            + " MOVE reschedules it to the time of the row, unless several match, ADD"
                                            + " plans another")
                    OnMatch onMatch,
            @RequestParam(defaultValue = "false") @Parameter(description = "Report only, write nothing") boolean dryRun,
            @RequestParam(required = false)
                    @Parameter(description = "Which assessment, if the institution has several")
                    @Nullable
                    String frameworkId,
            @RequestBody(required = false) byte @Nullable [] file,
            Requester who) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        ImportRequest request = new ImportRequest(
                institutionId,
                frameworkId,
                academicYear,
                effectiveOn,
                why,
                RowChoices.everything(onMatch, falls == null ? Set.of() : lines(falls)),
                dryRun);
        return plans.run(importers.of(who, request), request, file == null ? new byte[0] : file);
    }

    private static Set<Long> lines(List<@Nullable Long> falls) {
        return falls.stream()
                .map(line -> Optional.ofNullable(line)
                        .orElseThrow(() -> RequestRefused.badRequest(
                                Problem.VALUE_NOT_ALLOWED, "falls", "Between two commas of falls stands no row.")))
                .collect(Collectors.toSet());
    }
}
