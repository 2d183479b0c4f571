package uk.waymark.query.maturity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which assessments there are. */
@Component
class AssessmentRows {

    private final JdbcClient views;

    AssessmentRows(JdbcClient views) {
        this.views = views;
    }

    void add(Assessed assessment) {
        views.sql("""
                        INSERT INTO maturity_assessment (assessment_id, institution_id, framework_id)
                        VALUES (?, ?, ?)
                        ON CONFLICT (assessment_id) DO NOTHING""")
                .param(assessment.assessmentId().toString())
                .param(assessment.institutionId().toString())
                .param(assessment.frameworkId())
                .update();
    }

    Optional<Assessed> find(UUID assessmentId) {
        return views.sql("SELECT institution_id, framework_id FROM maturity_assessment WHERE assessment_id = ?")
                .param(assessmentId.toString())
                .query((row, number) -> new Assessed(
                        assessmentId, UUID.fromString(row.getString("institution_id")), row.getString("framework_id")))
                .optional();
    }

    void clear() {
        views.sql("DELETE FROM maturity_assessment").update();
    }
}
