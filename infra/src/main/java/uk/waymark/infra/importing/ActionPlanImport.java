package uk.waymark.infra.importing;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Streams;
import uk.waymark.infra.desk.request.Today;
import uk.waymark.infra.importing.file.PlanFile;
import uk.waymark.infra.importing.reading.PlanReader;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.report.ImportReport;
import uk.waymark.infra.importing.report.RowReport;
import uk.waymark.infra.platform.store.views.ViewWait;
import uk.waymark.kernel.framework.Framework;

/** Imports a plan, or rehearses to. */
@Component
public class ActionPlanImport {

    private static final String ROWS = "waymark.import.rows";
    private static final String SOURCE = "import";

    private final Streams streams;
    private final Today today;
    private final PlanAssessments assessments;
    private final RecordSessions onRecord;
    private final DryRunSessions dryRuns;
    private final ViewWait views;
    private final MeterRegistry meters;

    ActionPlanImport(
            Streams streams,
            Today today,
            PlanAssessments assessments,
            RecordSessions onRecord,
            DryRunSessions dryRuns,
            ViewWait views,
            MeterRegistry meters) {
        this.streams = streams;
        this.today = today;
        this.assessments = assessments;
        this.onRecord = onRecord;
        this.dryRuns = dryRuns;
        this.views = views;
        this.meters = meters;
    }

    /**
     * Applies every row that can be applied; when it returns, the views have taken it in.
     *
     * @param file CSV as it was sent
     * @throws RequestRefused if the file cannot be read, or there is no assessment to import into; nothing is written
     */
    public ImportReport run(ImportRequest request, byte[] file) {
        return run(request, file, ImportProgress.UNHEARD);
    }

    /**
     * The same, saying how far it is.
     *
     * @throws RequestRefused as above
     */
    public ImportReport run(ImportRequest request, byte[] file, ImportProgress progress) {
        today.refuseLater(request.effectiveOn());
        PlanFile plan = PlanFile.read(file);
        streams.institution(request.institutionId());
        PlanAssessment assessment = assessments.find(request.institutionId(), request.frameworkId());
        List<RowReading> readings = PlanReader.read(plan.rows(), assessment.framework(), request.academicYear());
        RowImporter application = application(request, assessment);
        List<RowReport> rows = new ArrayList<>();
        progress.rows(0, readings.size());
        for (RowReading reading : readings) {
            rows.add(application.apply(reading));
            progress.rows(rows.size(), readings.size());
        }
        if (!request.dryRun()) {
            rows.forEach(
                    row -> meters.counter(ROWS, "status", row.status().name()).increment());
            views.await(application.written());
        }
        return ImportReport.of(
                request.dryRun(),
                assessment.assessmentId(),
                assessment.framework().id(),
                request.academicYear(),
                notices(plan),
                rows);
    }

    /** Whether a plan can be for an assessment that answers this framework. */
    public static boolean isFor(Framework framework) {
        return PlanAssessments.takesPlans(framework);
    }

    private RowImporter application(ImportRequest request, PlanAssessment assessment) {
        ImportSession session = request.dryRun()
                ? dryRuns.of(request.institutionId(), assessment)
                : onRecord.of(request.institutionId());
        CommandOrigin asked = new CommandOrigin(
                request.actor(), request.institutionId(), SOURCE, request.correlationId(), null, null, null);
        return new RowImporter(
                session, new RowParts(request, assessment, session, assessments::exists), request.reason(), asked);
    }

    private static List<Warning> notices(PlanFile plan) {
        List<Warning> notices = new ArrayList<>();
        plan.assumedEncoding()
                .ifPresent(encoding -> notices.add(Warning.of(
                        Warning.Code.ENCODING_ASSUMED,
                        "The file is not UTF-8; it was read as " + encoding.name() + ". Check special characters.")));
        if (!plan.ignoredColumns().isEmpty()) {
            notices.add(Warning.of(
                    Warning.Code.COLUMNS_IGNORED, "These columns are not imported: " + plan.ignoredColumns() + "."));
        }
        return List.copyOf(notices);
    }
}
