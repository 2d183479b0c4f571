package uk.waymark.infra.platform.access;

import java.util.Optional;
import uk.waymark.infra.platform.access.StreamOrigins.Kind;
import uk.waymark.infra.platform.access.StreamOrigins.Origin;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.fact.FamilyCases;
import uk.waymark.kernel.hub.event.HubEvent;
import uk.waymark.kernel.hub.event.HubRegistered;
import uk.waymark.kernel.institution.event.InstitutionEvent;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.UrnEvent;

/** The origin that a stream has by its first fact; empty for a stream that belongs to no institution and no hub. */
final class Beginnings implements FamilyCases<Optional<Origin>> {

    @Override
    public Optional<Origin> of(UrnEvent fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Origin> of(InstitutionEvent fact) {
        return fact instanceof InstitutionRegistered first
                ? Optional.of(new Origin(Kind.INSTITUTION, first.institutionId(), null))
                : Optional.empty();
    }

    @Override
    public Optional<Origin> of(AssessmentEvent fact) {
        return fact instanceof AssessmentOpened first
                ? Optional.of(new Origin(Kind.ASSESSMENT, first.institutionId(), first.frameworkId()))
                : Optional.empty();
    }

    @Override
    public Optional<Origin> of(ActionEvent fact) {
        return fact instanceof ActionPlanned first
                ? Optional.of(new Origin(Kind.ACTION, first.institutionId(), null))
                : Optional.empty();
    }

    @Override
    public Optional<Origin> of(HubEvent fact) {
        return fact instanceof HubRegistered first
                ? Optional.of(new Origin(Kind.HUB, first.hubId(), null))
                : Optional.empty();
    }
}
