package uk.waymark.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.HalfTermDates;
import uk.waymark.kernel.institution.event.TermDatesSet;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewJson;
import uk.waymark.query.view.ViewWrites;

/** The rows of the timeline. */
@Component
public class TimelineRows {

    /** An action's state after the fact at {@code version}. */
    public record Row(ActionFacts action, long version) {}

    private static final JsonMapper JSON = ViewJson.mapper();

    private static final List<String> TABLES =
            List.of("timeline_institution", "timeline_action", "timeline_term_dates");

    private final JdbcClient views;
    private final ViewWrites writes;

    TimelineRows(JdbcClient views, ViewWrites writes) {
        this.views = views;
        this.writes = writes;
    }

    void begin(UUID institutionId) {
        views.sql("INSERT INTO timeline_institution (institution_id) VALUES (?) ON CONFLICT DO NOTHING")
                .param(institutionId.toString())
                .update();
    }

    public boolean knows(UUID institutionId) {
        return views.sql("SELECT institution_id FROM timeline_institution WHERE institution_id = ?")
                .param(institutionId.toString())
                .query(String.class)
                .optional()
                .isPresent();
    }

    void put(ActionFacts action, long version, LocalDate effectiveOn, Instant recordedAt) {
        writes.later(
                action.origin().actionId(),
                """
                INSERT INTO timeline_action
                    (action_id, version, institution_id, effective_on, recorded_at, state)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (action_id, version) DO UPDATE SET state = excluded.state\
                """,
                action.origin().actionId().toString(),
                version,
                action.origin().institutionId().toString(),
                effectiveOn.toString(),
                recordedAt.toEpochMilli(),
                JSON.writeValueAsString(action));
    }

    void put(TermDatesSet set, long version, Instant recordedAt) {
        views.sql("""
            INSERT INTO timeline_term_dates
                (institution_id, version, academic_year, effective_on, recorded_at, half_terms)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (institution_id, version) DO UPDATE SET half_terms = excluded.half_terms\
            """)
                .params(
                        set.institutionId().toString(),
                        version,
                        set.academicYear().toString(),
                        set.effectiveOn().toString(),
                        recordedAt.toEpochMilli(),
                        JSON.writeValueAsString(set.halfTerms()))
                .update();
    }

    /** @throws IllegalStateException if the view has not seen that fact: it came out of order, or a row was lost */
    ActionFacts stateAt(UUID actionId, long version) {
        writes.settle(actionId);
        return views.sql("SELECT state, version FROM timeline_action WHERE action_id = ? AND version = ?")
                .params(actionId.toString(), version)
                .query(TimelineRows::row)
                .optional()
                .orElseThrow(() -> new IllegalStateException(
                        "the timeline has no version %d of action %s".formatted(version, actionId)))
                .action();
    }

    /** What the action was on that day, as known at that instant; empty if it was not planned yet. */
    Optional<Row> newest(UUID actionId, Moment moment) {
        return views.sql("""
            SELECT state, version FROM timeline_action
            WHERE action_id = ? AND effective_on <= ? AND recorded_at <= ? ORDER BY version DESC LIMIT 1\
            """)
                .params(actionId.toString(), moment.day(), moment.millis())
                .query(TimelineRows::row)
                .optional();
    }

    /**
     * Every action that there was on that day, as known at that instant, as planned. Facts of an action never go back
     * in time.
     */
    public List<Row> all(UUID institutionId, Moment moment) {
        return views
                .sql("""
                    SELECT a.state, a.version FROM timeline_action a JOIN (
                        SELECT action_id, MAX(version) AS version FROM timeline_action
                        WHERE institution_id = ? AND effective_on <= ? AND recorded_at <= ?
                        GROUP BY action_id) newest
                    ON a.action_id = newest.action_id AND a.version = newest.version\
                    """)
                .params(institutionId.toString(), moment.day(), moment.millis())
                .query(TimelineRows::row)
                .stream()
                .sorted(PlannedOrder.ORDER)
                .toList();
    }

    /** The half-terms that the institution had set for itself by that day, as known at that instant. */
    public Map<AcademicYear, List<HalfTermDates>> ownDates(UUID institutionId, Moment moment) {
        Map<AcademicYear, List<HalfTermDates>> own = new TreeMap<>();
        views.sql("""
            SELECT academic_year, half_terms FROM timeline_term_dates
            WHERE institution_id = ? AND effective_on <= ? AND recorded_at <= ? ORDER BY version\
            """)
                .params(institutionId.toString(), moment.day(), moment.millis())
                .query(row -> {
                    own.put(
                            AcademicYear.parse(row.getString("academic_year")),
                            Arrays.asList(JSON.readValue(row.getString("half_terms"), HalfTermDates[].class)));
                });
        return own;
    }

    void clear() {
        TABLES.forEach(table -> views.sql("DELETE FROM " + table).update());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(JSON.readValue(row.getString("state"), ActionFacts.class), row.getLong("version"));
    }
}
