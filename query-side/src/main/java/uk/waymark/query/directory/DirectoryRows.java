package uk.waymark.query.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.institution.event.InstitutionRegistered;
import uk.waymark.kernel.institution.event.InstitutionRenamed;
import uk.waymark.kernel.institution.event.InstitutionUrnChanged;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.kernel.institution.event.YearGroupsSet;
import uk.waymark.query.view.ViewJson;

/** A writer of the rows of the directory. */
@Component
class DirectoryRows {

    private static final JsonMapper JSON = ViewJson.mapper();
    private static final List<String> TABLES =
            List.of("directory_institution", "directory_term_dates", "directory_assessment");

    private final JdbcClient views;

    DirectoryRows(JdbcClient views) {
        this.views = views;
    }

    void register(InstitutionRegistered registered, Instant recordedAt) {
        views.sql("""
            INSERT INTO directory_institution (institution_id, urn, urn_since, name, type, year_groups)
            VALUES (?, ?, ?, ?, ?, '[]') ON CONFLICT (institution_id) DO NOTHING\
            """)
                .params(
                        registered.institutionId().toString(),
                        registered.urn().digits(),
                        recordedAt.toEpochMilli(),
                        registered.name(),
                        registered.type().name())
                .update();
    }

    void rename(InstitutionRenamed renamed) {
        change(
                renamed.institutionId(),
                views.sql("UPDATE directory_institution SET name = ? WHERE institution_id = ?")
                        .params(renamed.name(), renamed.institutionId().toString()));
    }

    void changeUrn(InstitutionUrnChanged changed, Instant recordedAt) {
        change(
                changed.institutionId(),
                views.sql("UPDATE directory_institution SET urn = ?, urn_since = ? WHERE institution_id = ?")
                        .params(
                                changed.urn().digits(),
                                recordedAt.toEpochMilli(),
                                changed.institutionId().toString()));
    }

    void setYearGroups(YearGroupsSet set) {
        change(
                set.institutionId(),
                views.sql("UPDATE directory_institution SET year_groups = ? WHERE institution_id = ?")
                        .params(
                                JSON.writeValueAsString(set.yearGroups()),
                                set.institutionId().toString()));
    }

    void setTermDates(TermDatesSet set) {
        views.sql("""
            INSERT INTO directory_term_dates (institution_id, academic_year, half_terms) VALUES (?, ?, ?)
            ON CONFLICT (institution_id, academic_year) DO UPDATE SET half_terms = excluded.half_terms\
            """)
                .params(
                        set.institutionId().toString(),
                        set.academicYear().toString(),
                        JSON.writeValueAsString(set.halfTerms()))
                .update();
    }

    void open(AssessmentOpened opened) {
        views.sql("""
            INSERT INTO directory_assessment (assessment_id, institution_id, framework_id, framework_digest)
            VALUES (?, ?, ?, ?) ON CONFLICT (assessment_id) DO NOTHING\
            """)
                .params(
                        opened.assessmentId().toString(),
                        opened.institutionId().toString(),
                        opened.frameworkId(),
                        opened.frameworkDigest())
                .update();
    }

    void clear() {
        TABLES.forEach(table -> views.sql("DELETE FROM " + table).update());
    }

    private static void change(UUID institutionId, JdbcClient.StatementSpec update) {
        if (update.update() != 1) {
            throw new IllegalStateException("the directory has no institution " + institutionId);
        }
    }
}
