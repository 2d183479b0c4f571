package uk.waymark.infra.frame.layout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.access.Member;
import uk.waymark.infra.platform.access.StreamOrigins;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.query.directory.AssessmentState;
import uk.waymark.query.directory.FindAssessment;
import uk.waymark.query.directory.FindInstitution;
import uk.waymark.query.directory.InstitutionState;
import uk.waymark.query.directory.InstitutionState.OpenAssessment;
import uk.waymark.query.history.FindFreshness;
import uk.waymark.query.history.Freshness;

/** A finder of the institution whose pages are asked for. */
@Component
public record Sites(Reads reads, FrameworkCatalogue catalogue, Clock clock, Access access, StreamOrigins origins) {

    /** The London day. */
    public LocalDate today() {
        return London.day(clock.instant());
    }

    /**
     * The institution, with one of its assessments.
     *
     * @param assessmentId null means the first one
     * @throws RequestRefused if there is no such institution, or none that the caller knows, or the assessment is not
     *     its own
     */
    public Site ofInstitution(UUID institutionId, @Nullable UUID assessmentId) {
        Member member = Callers.current()
                .flatMap(caller -> access.member(caller, institutionId))
                .orElseThrow(() -> RequestRefused.unknown("institutionId", institutionId));
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
            throw RequestRefused.unknown("assessmentId", assessmentId);
        }
        return open == null
                ? new Site(institution, null, null, today(), member, freshness, true)
                : new Site(
                        institution,
                        open.assessmentId(),
                        framework(open.frameworkId()),
                        today(),
                        member,
                        freshness,
                        true);
    }

    /**
     * For pages that are of no use to whoever may not do what they are for.
     *
     * @throws CommandRefused if the caller may not; it says who may
     */
    public Site onlyFor(Permission needed, Site site) {
        access.role(site.member(), needed);
        return site;
    }

    /**
     * For pages of whoever runs the installation.
     *
     * @throws CommandRefused if the caller does not
     */
    public void onlyForOperators() {
        access.refuseUnlessOperates(Callers.current().orElseThrow());
    }

    /** Whose page was asked for, as far as its address says; null if it does not say, or the caller does not know them. */
    @Nullable
    Site around(Map<?, ?> addressed) {
        Object institution = addressed.get("institutionId");
        Object stream = addressed.get(addressed.containsKey("actionId") ? "actionId" : "assessmentId");
        Optional<UUID> whose = institution != null
                ? Optional.of(UUID.fromString(institution.toString()))
                : Optional.ofNullable(stream).flatMap(one -> origins.institutionOf(UUID.fromString(one.toString())));
        try {
            return whose.map(id -> ofInstitution(id, null)).orElse(null);
        } catch (RequestRefused e) {
            return null;
        }
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
