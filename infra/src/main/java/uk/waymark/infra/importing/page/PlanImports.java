package uk.waymark.infra.importing.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.Requester;
import uk.waymark.infra.frame.layout.Site;
import uk.waymark.infra.frame.layout.Sites;
import uk.waymark.infra.importing.ActionPlanImport;
import uk.waymark.infra.importing.ImportRequest;
import uk.waymark.infra.importing.Importers;
import uk.waymark.infra.importing.report.ImportReport;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.message.Ids;

/** A service that rehearses imports, and has them carried out in the background. */
@Component
record PlanImports(
        Sites sites,
        ActionPlanImport imports,
        BackgroundImports runs,
        Importers importers,
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
                plan.request(institutionId, chosen.looking(plan.lines()).with(plan.items()), true);
        ImportReport report = imports.run(importers.of(who, request), request, plan.bytes());
        return PlanView.of(report, plan, framework(report.frameworkId()));
    }

    /** A form that is sent twice, under the same key, is one run. */
    BackgroundImport begin(Requester who, UUID institutionId, PlanForm plan, PlanView rehearsed, ChosenRows chosen) {
        UUID id = runId(institutionId, who.key());
        ImportRequest request =
                plan.request(institutionId, chosen.wanted(rehearsed.rows()).with(plan.items()), false);
        CommandOrigin importer = importers.of(who, request);
        return runs.begin(
                id, institutionId, chosen.askedOf(plan), rehearsed.rows().size(), progress -> {
                    ImportReport report = imports.run(importer, request, plan.bytes(), progress);
                    return PlanView.of(report, plan, framework(report.frameworkId()));
                });
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
