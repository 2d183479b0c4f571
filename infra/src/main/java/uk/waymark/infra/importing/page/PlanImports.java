package uk.waymark.infra.importing.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.importing.ActionPlanImport;
import uk.waymark.infra.importing.Importers;
import uk.waymark.infra.importing.choice.ImportRequest;
import uk.waymark.infra.importing.file.PlanFile;
import uk.waymark.infra.importing.kept.ImportReports;
import uk.waymark.infra.importing.kept.KeptImport;
import uk.waymark.infra.importing.kept.KeptReport;
import uk.waymark.infra.importing.report.ImportReport;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.people.PersonNames;

/** A service that rehearses imports, and has them carried out in the background. */
@Component
record PlanImports(
        Sites sites,
        ActionPlanImport imports,
        BackgroundImports runs,
        Importers importers,
        ImportReports reports,
        PersonNames names,
        FrameworkCatalogue catalogue) {

    /** An import gives answers and plans actions. */
    Site onlyForImporters(Site site) {
        return sites.onlyFor(Permission.PLAN, sites.onlyFor(Permission.ANSWER, site));
    }

    /** The frameworks of the institution's assessments that a plan can be for, by id. */
    Map<String, String> frameworks(Site site) {
        Map<String, String> titles = new LinkedHashMap<>();
        site.institution().assessments().stream()
                .map(assessment -> framework(assessment.frameworkId()))
                .filter(ActionPlanImport::isFor)
                .forEach(framework -> titles.put(framework.id(), framework.title()));
        return titles;
    }

    /** What would become of every row if all of it was imported that does not fall; nothing is written. */
    PlanView rehearse(Requester who, UUID institutionId, PlanForm plan, ChosenRows chosen) {
        ImportRequest request =
                plan.request(institutionId, chosen.looking(plan.lines()).with(plan.items(), chosen.kinds()), true);
        ImportReport report = imports.run(importers.of(who, request), request, plan.bytes());
        return view(report, plan);
    }

    /** A form that is sent twice, under the same key, is one run. */
    BackgroundImport begin(Requester who, UUID institutionId, PlanForm plan, PlanView rehearsed, ChosenRows chosen) {
        UUID id = runId(institutionId, who.key());
        ImportRequest request =
                plan.request(institutionId, chosen.wanted(rehearsed.rows()).with(plan.items(), chosen.kinds()), false);
        CommandOrigin importer = importers.of(who, request);
        return runs.begin(
                id, institutionId, chosen.askedOf(plan), rehearsed.rows().size(), progress -> {
                    return view(imports.run(id, importer, request, plan.bytes(), progress), plan);
                });
    }

    private PlanView view(ImportReport report, PlanForm plan) {
        return view(new KeptReport(report, KeptReport.wordsOf(PlanFile.read(plan.bytes())), Map.of()));
    }

    private PlanView view(KeptReport kept) {
        return PlanView.of(kept, framework(kept.report().frameworkId()));
    }

    /** What became of an import that is over, as long as its report is kept. */
    Optional<PlanView> report(UUID reportId, UUID institutionId) {
        return reports.find(reportId, institutionId).map(this::view);
    }

    /** The latest imports, each with the label of who imported it. */
    Map<KeptImport, String> earlier(UUID institutionId) {
        List<KeptImport> latest = reports.latest(institutionId);
        Map<UUID, String> labels =
                names.names(latest.stream().map(KeptImport::personId).toList());
        Map<KeptImport, String> earlier = new LinkedHashMap<>();
        latest.forEach(one -> earlier.put(one, Objects.requireNonNull(labels.get(one.personId()))));
        return earlier;
    }

    /** The run that the same form has begun before. */
    Optional<BackgroundImport> begun(Requester who, UUID institutionId) {
        return runs.find(runId(institutionId, who.key()), institutionId);
    }

    private static UUID runId(UUID institutionId, @Nullable String key) {
        return key == null || key.isBlank() ? UUID.randomUUID() : Ids.of("import-run", institutionId, key);
    }

    Optional<BackgroundImport> find(UUID runId, UUID institutionId) {
        return runs.find(runId, institutionId);
    }

    private Framework framework(String id) {
        return catalogue.framework(id).orElseThrow(() -> new IllegalStateException("the catalogue has lost " + id));
    }
}
