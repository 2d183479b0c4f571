package uk.waymark.query.maturity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.maturity.interval.AnswerInterval;
import uk.waymark.query.maturity.interval.FacetState;
import uk.waymark.query.maturity.interval.ItemFacet;
import uk.waymark.query.maturity.interval.StandingAnswer;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewJson;

/** A reader that says where the items of an assessment stand. Each question is one query, whatever the day. */
@Component
public class Standings {

    private final AssessmentRows assessments;
    private final JdbcClient views;

    Standings(AssessmentRows assessments, JdbcClient views) {
        this.assessments = assessments;
        this.views = views;
    }

    /** Empty if there is no such assessment. */
    public Optional<AssessmentRow> assessment(UUID assessmentId) {
        return assessments.find(assessmentId);
    }

    /** What holds of each item at that moment; items of which nothing holds are absent. */
    public Map<ItemRef, ItemState> at(UUID assessmentId, Moment moment) {
        Map<ItemRef, ItemState> states = new HashMap<>();
        views.sql("""
            SELECT framework_id, item, facet, state FROM maturity_interval
            WHERE assessment_id = :assessment
                AND valid_from <= :day AND :day < valid_to
                AND known_from <= :known AND :known < known_to\
            """)
                .param("assessment", assessmentId.toString())
                .param("day", moment.day())
                .param("known", moment.millis())
                .query(row -> {
                    FacetState state = state(row);
                    states.merge(item(row), ItemState.NOTHING.with(state), (known, one) -> known.with(state));
                });
        return states;
    }

    /** Which answer to which item stood when, as known at that moment and up to its day; in no particular order. */
    public List<AnswerInterval> answers(UUID assessmentId, Moment moment) {
        return views.sql("""
            SELECT framework_id, item, facet, state, valid_from, valid_to FROM maturity_interval
            WHERE assessment_id = :assessment AND facet = 'ANSWER'
                AND valid_from <= :day
                AND known_from <= :known AND :known < known_to\
            """)
                .param("assessment", assessmentId.toString())
                .param("day", moment.day())
                .param("known", moment.millis())
                .query((row, number) -> new AnswerInterval(
                        item(row), day(row, "valid_from"), day(row, "valid_to"), (StandingAnswer) state(row)))
                .list();
    }

    private static ItemRef item(ResultSet row) throws SQLException {
        return new ItemRef(row.getString("framework_id"), row.getString("item"));
    }

    private static FacetState state(ResultSet row) throws SQLException {
        ItemFacet facet = ItemFacet.valueOf(row.getString("facet"));
        return ViewJson.read(row.getString("state"), facet.state());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.parse(row.getString(column));
    }
}
