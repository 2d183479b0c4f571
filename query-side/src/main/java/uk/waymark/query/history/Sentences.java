package uk.waymark.query.history;

import java.time.LocalDate;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.UrnEvent;

/** Facts as sentences: what happened, from which day on if it was recorded later, and why. */
final class Sentences {

    private Sentences() {}

    static String of(HistoryLine line, Wording wording) {
        return what(line, wording) + since(line, wording) + why(line, wording) + ".";
    }

    private static String what(HistoryLine line, Wording wording) {
        return switch (line.fact()) {
            case UrnEvent urn -> InstitutionSentences.of(urn);
            case InstitutionEvent institution -> InstitutionSentences.of(institution, line.change(), wording);
            case AssessmentEvent assessment -> AssessmentSentences.of(assessment, line.change(), wording);
            case HubEvent hub -> HubChanges.sentence(hub, wording);
            case ActionEvent action -> ActionSentences.of(action, line.change(), wording);
            default ->
                throw new IllegalStateException(
                        "nobody has words for " + line.fact().getClass());
        };
    }

    private static String since(HistoryLine line, Wording wording) {
        LocalDate effectiveOn = line.fact().effectiveOn();
        return effectiveOn.equals(London.day(line.recordedAt())) ? "" : " with effect from " + wording.day(effectiveOn);
    }

    private static String why(HistoryLine line, Wording wording) {
        return line.change().reason() == null
                ? ""
                : " because " + wording.quote(line.change().reason());
    }
}
