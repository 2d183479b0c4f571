package uk.waymark.infra.importing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.command.stream.EffectiveDay;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.refusal.RefusalProblem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.importing.choice.ImportRequest;
import uk.waymark.infra.importing.file.PlanFile;
import uk.waymark.infra.importing.file.PlanRow;
import uk.waymark.infra.importing.kept.ImportReports;
import uk.waymark.infra.importing.kept.KeptReport;
import uk.waymark.infra.importing.reading.PlanReader;
import uk.waymark.infra.importing.reading.RowReading;
import uk.waymark.infra.importing.report.ImportReport;
import uk.waymark.infra.importing.report.RowReport;
import uk.waymark.infra.importing.row.PlanAssessment;
import uk.waymark.infra.importing.row.PlanAssessments;
import uk.waymark.infra.importing.row.RowImporter;
import uk.waymark.infra.importing.row.RowImporters;
import uk.waymark.infra.platform.store.views.ViewWait;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.refusal.Refusal;

/** The use case of importing a plan, or of trying it without writing anything. API, page and demonstration call it. */
@Component
public class ActionPlanImport {

    private static final String ROWS = "waymark.import.rows";

    private final PlanAssessments assessments;
    private final RowImporters importers;
    private final ViewWait views;
    private final ImportReports reports;
    private final Clock clock;
    private final MeterRegistry meters;

    ActionPlanImport(
            PlanAssessments assessments,
            RowImporters importers,
            ViewWait views,
            ImportReports reports,
            Clock clock,
            MeterRegistry meters) {
        this.assessments = assessments;
        this.importers = importers;
        this.views = views;
        this.reports = reports;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Applies every row that can be applied; when it returns, the views have taken it in.
     *
     * @param importer who imports it, as far as {@link Importers} has looked after that
     * @param file CSV as it was sent
     * @throws RequestRefused if the file cannot be read, or there is no assessment to import into; nothing is written
     */
    public ImportReport run(CommandOrigin importer, ImportRequest request, byte[] file) {
        return run(UUID.randomUUID(), importer, request, file, ImportProgress.UNHEARD);
    }

    /**
     * The same, saying how far it is.
     *
     * @param reportId under which the report is kept, unless it is of a dry run
     * @throws RequestRefused as above
     */
    public ImportReport run(
            UUID reportId, CommandOrigin importer, ImportRequest request, byte[] file, ImportProgress progress) {
        if (request.effectiveOn() != null) {
            EffectiveDay.possible("effectiveOn", request.effectiveOn(), EffectiveDay.today(clock));
        }
        long erasedBefore = reports.erasedBy(request.institutionId());
        PlanFile plan = PlanFile.read(file);
        PlanAssessment assessment = assessments.find(request.institutionId(), request.frameworkId());
        refuseUnknownRows(request, plan);
        List<RowReading> readings = PlanReader.read(
                plan.rows(),
                assessment.framework(),
                request.academicYear(),
                request.choices().items());
        RowImporter importing = importers.of(importer, request, assessment);
        List<RowReport> rows = new ArrayList<>();
        importing.begin(readings);
        progress.rows(0, readings.size());
        for (RowReading reading : readings) {
            rows.add(importing.apply(reading));
            progress.rows(rows.size(), readings.size());
        }
        ImportReport report = ImportReport.of(
                request.dryRun(),
                assessment.assessmentId(),
                assessment.framework().id(),
                request.academicYear(),
                PlanNotices.of(plan),
                importing.newNames(),
                rows);
        if (!request.dryRun()) {
            reports.keep(
                    new ImportReports.Place(reportId, request.institutionId(), importer.actor()),
                    new KeptReport(report, KeptReport.wordsOf(plan), importing.facts()),
                    erasedBefore);
            rows.forEach(
                    row -> meters.counter(ROWS, "status", row.status().name()).increment());
            views.await(importing.written());
        }
        return report;
    }

    /** Whether a plan can be for an assessment that answers this framework. */
    public static boolean isFor(Framework framework) {
        return PlanAssessments.takesPlans(framework);
    }

    private static void refuseUnknownRows(ImportRequest request, PlanFile plan) {
        List<Long> lines = plan.rows().stream().map(PlanRow::line).toList();
        request.choices().byRow().keySet().stream()
                .filter(line -> !lines.contains(line))
                .sorted()
                .findFirst()
                .ifPresent(line -> {
                    throw new RequestRefused(RefusalProblem.of(new Refusal(
                            Refusal.Code.VALUE_NOT_ALLOWED,
                            "falls",
                            lines.stream().map(String::valueOf).toList(),
                            "The plan has no row on line " + line + ".")));
                });
    }
}
