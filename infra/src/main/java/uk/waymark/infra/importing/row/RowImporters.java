package uk.waymark.infra.importing.row;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.CommandOrigin;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.importing.choice.ImportRequest;
import uk.waymark.infra.importing.session.DryRunSessions;
import uk.waymark.infra.importing.session.ImportSession;
import uk.waymark.infra.importing.session.RecordSessions;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.Actions;
import uk.waymark.query.timeline.FindActions;

/** Makes row importers that know what was on record before their import. */
@Component
public record RowImporters(RecordSessions onRecord, DryRunSessions dryRuns, PlanAssessments assessments, Reads reads) {

    /** Of one import; it writes nothing if the request is a dry run. */
    public RowImporter of(CommandOrigin importer, ImportRequest request, PlanAssessment assessment) {
        RowIds ids = new RowIds(request.institutionId());
        ImportSession session = request.dryRun()
                ? dryRuns.of(request.institutionId(), request.choices().kinds())
                : onRecord.of(request.institutionId(), request.choices().kinds());
        PlannedActions actions = actions(request, ids);
        return new RowImporter(
                new KnownRows(
                        new RowDigests(session, assessment, request.academicYear()),
                        new RecordedRows(ids, request.academicYear(), assessment, assessments::planned),
                        actions,
                        assessment),
                new RowParts(
                        new LevelParts(request, assessment, ids),
                        new ActionParts(request, assessment, session, ids, actions)),
                new PartRequests(session, importer));
    }

    private PlannedActions actions(ImportRequest request, RowIds ids) {
        List<ActionState> actions = reads.forWaymark(FindActions.all(request.institutionId()), Actions.class).stream()
                .flatMap(found -> found.actions().stream())
                .toList();
        return new PlannedActions(actions, request.academicYear(), ids, assessments::timesOf);
    }
}
