package uk.waymark.query.maturity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say which assessments there are. */
@Component
class AssessmentRows {

    /** Streams of which the beginning, which never changes, is kept in memory. */
    private static final int REMEMBERED = 10_000;

    private final JdbcClient views;
    private final Cache<UUID, AssessmentRow> opened =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    AssessmentRows(JdbcClient views) {
        this.views = views;
    }

    void add(AssessmentRow assessment) {
        views.sql("""
            INSERT INTO maturity_assessment (assessment_id, institution_id, framework_id)
            VALUES (?, ?, ?)
            ON CONFLICT (assessment_id) DO NOTHING\
            """)
                .param(assessment.assessmentId().toString())
                .param(assessment.institutionId().toString())
                .param(assessment.frameworkId())
                .update();
    }

    /** @throws IllegalStateException if the view has not seen its opening */
    AssessmentRow opened(UUID assessmentId) {
        return opened.get(
                assessmentId,
                id -> find(id).orElseThrow(() -> new IllegalStateException("assessment " + id + " was never opened")));
    }

    Optional<AssessmentRow> find(UUID assessmentId) {
        return views.sql("SELECT institution_id, framework_id FROM maturity_assessment WHERE assessment_id = ?")
                .param(assessmentId.toString())
                .query((row, number) -> new AssessmentRow(
                        assessmentId, UUID.fromString(row.getString("institution_id")), row.getString("framework_id")))
                .optional();
    }

    void clear() {
        opened.invalidateAll();
        views.sql("DELETE FROM maturity_assessment").update();
    }
}
