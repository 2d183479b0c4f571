package uk.waymark.query.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.event.ReviewReopened;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewJson;

/** The rows that say when reviews were signed off. A review that was reopened keeps the row of its first sign-off. */
@Component
public class SignOffRows {

    private final JdbcClient views;

    SignOffRows(JdbcClient views) {
        this.views = views;
    }

    /** The sign-offs that hold at that moment, in the order of their days; a reopened review is not among them. */
    public List<SignOff> of(UUID assessmentId, Moment moment) {
        return views.sql("""
            SELECT r.review_id, r.academic_year, r.title, s.signed_off_on, s.signed_off_at, s.note
            FROM review r JOIN review_sign_off s ON s.review_id = r.review_id
            WHERE r.assessment_id = :assessment AND s.signed_off_on <= :day
                AND s.signed_off_at <= :known AND (s.reopened_at IS NULL OR s.reopened_at > :known)
            ORDER BY s.signed_off_on, s.version\
            """)
                .param("assessment", assessmentId.toString())
                .param("day", moment.day())
                .param("known", moment.millis())
                .query(SignOffRows::read)
                .list();
    }

    void signedOff(ReviewSignedOff fact, long version, Instant at) {
        views.sql("""
            INSERT INTO review_sign_off (review_id, version, signed_off_on, signed_off_at, note)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (review_id, version) DO NOTHING\
            """)
                .param(fact.reviewId().toString())
                .param(version)
                .param(fact.effectiveOn().toString())
                .param(at.toEpochMilli())
                .param(ViewJson.writeIfAny(fact.note()))
                .update();
    }

    void reopened(ReviewReopened fact, long version, Instant at) {
        views.sql("""
            UPDATE review_sign_off SET reopened_at = ?
            WHERE review_id = ? AND version < ? AND reopened_at IS NULL\
            """)
                .param(at.toEpochMilli())
                .param(fact.reviewId().toString())
                .param(version)
                .update();
    }

    void clear() {
        views.sql("DELETE FROM review_sign_off").update();
    }

    private static SignOff read(ResultSet row, int number) throws SQLException {
        return new SignOff(
                UUID.fromString(row.getString("review_id")),
                AcademicYear.parse(row.getString("academic_year")),
                ViewJson.read(row.getString("title"), ErasableText.class),
                LocalDate.parse(row.getString("signed_off_on")),
                Instant.ofEpochMilli(row.getLong("signed_off_at")),
                ViewJson.readIfAny(row.getString("note"), ErasableText.class));
    }
}
