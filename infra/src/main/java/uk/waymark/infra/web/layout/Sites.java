package uk.waymark.infra.web.layout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.api.problem.RequestRefused;
import uk.waymark.infra.api.request.Reads;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.query.directory.AssessmentState;
import uk.waymark.query.directory.FindAssessment;
import uk.waymark.query.directory.FindInstitution;
import uk.waymark.query.directory.InstitutionState;
import uk.waymark.query.directory.InstitutionState.OpenAssessment;
import uk.waymark.query.history.FindFreshness;
import uk.waymark.query.history.Freshness;
import uk.waymark.query.view.Moment;

/** Finds out whose pages are asked for. */
@Component
public class Sites {

    private final Reads reads;
    private final FrameworkCatalogue catalogue;
    private final Clock clock;

    Sites(Reads reads, FrameworkCatalogue catalogue, Clock clock) {
        this.reads = reads;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The London day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }

    /**
     * The institution, with one of its assessments.
     *
     * @param assessmentId null means the first one
     * @throws RequestRefused if there is no such institution, or the assessment is not its own
     */
    public Site ofInstitution(UUID institutionId, @Nullable UUID assessmentId) {
        // first of all: a change while the page is being made counts as one that it does not show
        long freshness = reads.find(new FindFreshness(Set.of(institutionId)), Freshness.class)
                .orElseThrow()
                .of(institutionId);
        InstitutionState institution =
                reads.one(new FindInstitution(institutionId), InstitutionState.class, "institutionId", institutionId);
        OpenAssessment open = institution.assessments().stream()
                .filter(one -> assessmentId == null || one.assessmentId().equals(assessmentId))
                .findFirst()
                .orElse(null);
        if (open == null && assessmentId != null) {
            throw RequestRefused.notFound(
                    Refusal.Code.NOT_FOUND,
                    "assessmentId",
                    List.of(),
                    "There is no assessment with the id %s.".formatted(assessmentId));
        }
        return open == null
                ? new Site(institution, null, null, today(), freshness)
                : new Site(institution, open.assessmentId(), framework(open.frameworkId()), today(), freshness);
    }

    /** @throws RequestRefused if there is no such assessment */
    public Site ofAssessment(UUID assessmentId) {
        AssessmentState assessment =
                reads.one(new FindAssessment(assessmentId), AssessmentState.class, "assessmentId", assessmentId);
        return ofInstitution(assessment.institutionId(), assessmentId);
    }

    private Framework framework(String id) {
        return catalogue.framework(id).orElseThrow(() -> new IllegalStateException("the catalogue has lost " + id));
    }
}
