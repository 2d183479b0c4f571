package uk.waymark.query.maturity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.query.view.Remembered;

/** Which assessments there are. */
@Component
class AssessmentRows {

    private final JdbcClient views;
    private final Remembered<UUID, Assessed> opened = new Remembered<>();

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

    /** @throws IllegalStateException if the view has not seen its opening */
    Assessed opened(UUID assessmentId) {
        return opened.get(
                assessmentId,
                id -> find(id).orElseThrow(() -> new IllegalStateException("assessment " + id + " was never opened")));
    }

    Optional<Assessed> find(UUID assessmentId) {
        return views.sql("SELECT institution_id, framework_id FROM maturity_assessment WHERE assessment_id = ?")
                .param(assessmentId.toString())
                .query((row, number) -> new Assessed(
                        assessmentId, UUID.fromString(row.getString("institution_id")), row.getString("framework_id")))
                .optional();
    }

    void clear() {
        opened.forgetAll();
        views.sql("DELETE FROM maturity_assessment").update();
    }
}
