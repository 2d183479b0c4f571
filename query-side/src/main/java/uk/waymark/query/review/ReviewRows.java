package uk.waymark.query.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.event.ReviewStarted;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewJson;

/** The rows of reviews, one for each. */
@Component
public class ReviewRows {

    private final JdbcClient views;

    ReviewRows(JdbcClient views) {
        this.views = views;
    }

    record Row(
            UUID reviewId,
            AcademicYear academicYear,
            ErasableText title,
            List<UUID> participants,
            ReviewStatus status,
            LocalDate startedOn) {}

    /** The day on which the first review started, as known at that moment; empty if there was none by its day. */
    public Optional<LocalDate> firstStart(UUID assessmentId, Moment moment) {
        return views.sql("""
            SELECT started_on FROM review
            WHERE assessment_id = ? AND started_on <= ? AND recorded_at <= ?
            ORDER BY started_on LIMIT 1\
            """)
                .params(assessmentId.toString(), moment.day(), moment.millis())
                .query((row, number) -> LocalDate.parse(row.getString(1)))
                .optional();
    }

    List<Row> of(UUID assessmentId) {
        return views.sql("SELECT * FROM review WHERE assessment_id = ? ORDER BY recorded_at, version")
                .param(assessmentId.toString())
                .query(ReviewRows::read)
                .list();
    }

    Optional<Row> open(UUID assessmentId) {
        return views.sql("SELECT * FROM review WHERE assessment_id = ? AND status = ? ORDER BY recorded_at LIMIT 1")
                .params(assessmentId.toString(), ReviewStatus.OPEN.name())
                .query(ReviewRows::read)
                .optional();
    }

    void started(ReviewStarted fact, long version, Instant recordedAt) {
        views.sql("""
            INSERT INTO review (review_id, assessment_id, academic_year, title, participants, status,
                started_on, recorded_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (review_id) DO NOTHING\
            """)
                .param(fact.reviewId().toString())
                .param(fact.assessmentId().toString())
                .param(fact.academicYear().toString())
                .param(ViewJson.write(fact.title()))
                .param(ViewJson.write(fact.participants()))
                .param(ReviewStatus.OPEN.name())
                .param(fact.effectiveOn().toString())
                .param(recordedAt.toEpochMilli())
                .param(version)
                .update();
    }

    void become(ReviewStatus status, UUID reviewId, long version) {
        change("status", status.name(), reviewId, version);
    }

    void takePart(List<UUID> participants, UUID reviewId, long version) {
        change("participants", ViewJson.write(participants), reviewId, version);
    }

    void clear() {
        views.sql("DELETE FROM review").update();
    }

    /** Only a newer fact changes the row, so that one which is delivered again undoes nothing. */
    private void change(String column, String value, UUID reviewId, long version) {
        String newer = "CASE WHEN version < :version THEN :value ELSE " + column + " END";
        int rows = views.sql("UPDATE review SET " + column + " = " + newer
                        + ", version = CASE WHEN version < :version THEN :version ELSE version END WHERE"
                        + " review_id = :id")
                .param("value", value)
                .param("version", version)
                .param("id", reviewId.toString())
                .update();
        if (rows == 0) {
            throw new IllegalStateException("review " + reviewId + " was never started");
        }
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                UUID.fromString(row.getString("review_id")),
                AcademicYear.parse(row.getString("academic_year")),
                ViewJson.read(row.getString("title"), ErasableText.class),
                ViewJson.readList(row.getString("participants"), UUID.class),
                ReviewStatus.valueOf(row.getString("status")),
                LocalDate.parse(row.getString("started_on")));
    }
}
