package uk.waymark.infra.importing.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.request.Writes;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.importing.ActionPlanImport;
import uk.waymark.infra.importing.RowChoices;
import uk.waymark.infra.importing.report.ImportReport;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.message.Ids;

/** Rehearses imports, and has them carried out in the background. */
@Component
class PlanImports {

    private final Sites sites;
    private final ActionPlanImport imports;
    private final BackgroundImports runs;
    private final Writes writes;
    private final FrameworkCatalogue catalogue;

    PlanImports(
            Sites sites,
            ActionPlanImport imports,
            BackgroundImports runs,
            Writes writes,
            FrameworkCatalogue catalogue) {
        this.sites = sites;
        this.imports = imports;
        this.runs = runs;
        this.writes = writes;
        this.catalogue = catalogue;
    }

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

    /** What would become of every row if all of it was imported; nothing is written. */
    PlanView rehearse(UUID institutionId, PlanForm plan, UUID correlationId) {
        UUID actor = writes.importer(institutionId).personId();
        ImportReport report = imports.run(
                plan.request(institutionId, RowChoices.everything(), true, actor, correlationId), plan.bytes());
        return PlanView.of(report, plan, framework(report.frameworkId()));
    }

    /** @param key of the form: sent twice, it is one run */
    BackgroundImport begin(
            UUID institutionId,
            PlanForm plan,
            PlanView rehearsed,
            ChosenRows chosen,
            @Nullable String key,
            UUID correlationId) {
        UUID id = runId(institutionId, key);
        UUID actor = writes.importer(institutionId).personId();
        RowChoices choices =
                chosen.choices(rehearsed.rows().stream().map(RowView::line).toList());
        return runs.begin(
                id, institutionId, chosen.askedOf(plan), rehearsed.rows().size(), progress -> {
                    ImportReport report = imports.run(
                            plan.request(institutionId, choices, false, actor, correlationId), plan.bytes(), progress);
                    return PlanView.of(report, plan, framework(report.frameworkId()));
                });
    }

    /** The run that a form with this key has begun before. */
    Optional<BackgroundImport> begun(UUID institutionId, @Nullable String key) {
        return runs.find(runId(institutionId, key), institutionId);
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
