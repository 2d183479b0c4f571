package uk.waymark.kernel.fact;

import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.UrnEvent;
import uk.waymark.kernel.message.Fact;

/** Cases that say which family they are for. */
public final class FamilyOf implements FamilyCases<Class<? extends Fact>> {

    @Override
    public Class<? extends Fact> of(UrnEvent fact) {
        return UrnEvent.class;
    }

    @Override
    public Class<? extends Fact> of(InstitutionEvent fact) {
        return InstitutionEvent.class;
    }

    @Override
    public Class<? extends Fact> of(AssessmentEvent fact) {
        return AssessmentEvent.class;
    }

    @Override
    public Class<? extends Fact> of(ActionEvent fact) {
        return ActionEvent.class;
    }

    @Override
    public Class<? extends Fact> of(HubEvent fact) {
        return HubEvent.class;
    }
}
