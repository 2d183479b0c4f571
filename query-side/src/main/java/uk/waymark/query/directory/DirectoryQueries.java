package uk.waymark.query.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.institution.InstitutionType;
import uk.waymark.query.directory.InstitutionState.OpenAssessment;
import uk.waymark.query.view.ViewJson;
import uk.waymark.query.view.ViewPositions;

/** A query handler that answers questions about who keeps a record here. */
@Component
public class DirectoryQueries {

    private static final JsonMapper JSON = ViewJson.mapper();
    private final JdbcClient views;
    private final ViewPositions positions;

    DirectoryQueries(JdbcClient views, ViewPositions positions) {
        this.views = views;
        this.positions = positions;
    }

    /** The version is read first: a state that is newer than its version costs a colleague one look, never their work. */
    @QueryHandler
    Optional<InstitutionState> handle(FindInstitution query) {
        UUID institutionId = query.institutionId();
        return positions.of(DirectoryProjection.VIEW, institutionId).flatMap(version -> {
            Map<AcademicYear, List<HalfTermDates>> termDates = termDates(institutionId);
            List<OpenAssessment> assessments = assessments(institutionId);
            return views.sql("SELECT urn, name, type, year_groups FROM directory_institution WHERE institution_id = ?")
                    .param(institutionId.toString())
                    .query((row, number) -> new InstitutionState(
                            institutionId,
                            row.getString("urn"),
                            row.getString("name"),
                            InstitutionType.valueOf(row.getString("type")),
                            List.of(JSON.readValue(row.getString("year_groups"), Integer[].class)),
                            termDates,
                            assessments,
                            version))
                    .optional();
        });
    }

    @QueryHandler
    Optional<Institutions> handle(FindInstitutions query) {
        List<String> ids = query.institutions().stream().map(UUID::toString).toList();
        return ids.isEmpty()
                ? Optional.of(new Institutions(List.of()))
                : institutions("WHERE institution_id IN (:ids)", Map.of("ids", ids));
    }

    @QueryHandler
    Optional<Institutions> handle(FindEveryInstitution query) {
        return institutions("", Map.of());
    }

    private Optional<Institutions> institutions(String which, Map<String, ?> parameters) {
        return Optional.of(new Institutions(
                views.sql("SELECT institution_id, urn, name, type FROM directory_institution " + which
                                + " ORDER BY name, urn")
                        .params(parameters)
                        .query((row, number) -> new Institutions.Institution(
                                UUID.fromString(row.getString("institution_id")),
                                row.getString("urn"),
                                row.getString("name"),
                                InstitutionType.valueOf(row.getString("type"))))
                        .list()));
    }

    @QueryHandler
    Optional<InstitutionState> handle(FindInstitutionByUrn query) {
        return views.sql("SELECT institution_id FROM directory_institution WHERE urn = ? ORDER BY urn_since DESC LIMIT"
                        + " 1")
                .param(query.urn())
                .query(String.class)
                .optional()
                .flatMap(id -> handle(new FindInstitution(UUID.fromString(id))));
    }

    @QueryHandler
    Optional<AssessmentState> handle(FindAssessment query) {
        UUID assessmentId = query.assessmentId();
        return positions
                .of(DirectoryProjection.VIEW, assessmentId)
                .flatMap(version -> views.sql(
                                "SELECT institution_id, framework_id FROM directory_assessment WHERE assessment_id = ?")
                        .param(assessmentId.toString())
                        .query((row, number) -> new AssessmentState(
                                assessmentId,
                                UUID.fromString(row.getString("institution_id")),
                                row.getString("framework_id"),
                                version))
                        .optional());
    }

    private Map<AcademicYear, List<HalfTermDates>> termDates(UUID institutionId) {
        Map<AcademicYear, List<HalfTermDates>> own = new TreeMap<>();
        views.sql("SELECT academic_year, half_terms FROM directory_term_dates WHERE institution_id = ?")
                .param(institutionId.toString())
                .query(row -> {
                    own.put(
                            AcademicYear.parse(row.getString("academic_year")),
                            Arrays.asList(JSON.readValue(row.getString("half_terms"), HalfTermDates[].class)));
                });
        return own;
    }

    private List<OpenAssessment> assessments(UUID institutionId) {
        return views.sql("""
            SELECT assessment_id, framework_id FROM directory_assessment
            WHERE institution_id = ? ORDER BY framework_id\
            """)
                .param(institutionId.toString())
                .query((row, number) -> new OpenAssessment(
                        UUID.fromString(row.getString("assessment_id")), row.getString("framework_id")))
                .list();
    }
}
