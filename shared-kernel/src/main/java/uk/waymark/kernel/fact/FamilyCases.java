package uk.waymark.kernel.fact;

import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.message.Fact;

/**
 * A case for each family of facts. A new family here makes a compiler error wherever there are cases; inside a family,
 * a {@code switch} without {@code default} shows what is new.
 *
 * @param <R> what is said of a fact
 */
public interface FamilyCases<R> {

    R of(UrnEvent fact);

    R of(InstitutionEvent fact);

    R of(AssessmentEvent fact);

    R of(ActionEvent fact);

    R of(HubEvent fact);

    /** The case of the fact's own family. */
    default R of(Fact fact) {
        return switch (fact) {
            case UrnEvent urn -> of(urn);
            case InstitutionEvent institution -> of(institution);
            case AssessmentEvent assessment -> of(assessment);
            case ActionEvent action -> of(action);
            case HubEvent hub -> of(hub);
            default -> throw new IllegalStateException(fact.getClass() + " is of no family");
        };
    }
}
