package uk.waymark.query.timeline;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.calendar.NationalHalfTerms;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.timeline.TimelineRows.Row;
import uk.waymark.query.view.Moment;

/** A query handler that answers questions about actions and when they are due. */
@Component
public class TimelineQueries {

    private final TimelineRows rows;
    private final ActionReader reader;
    private final NationalHalfTerms defaults;
    private final Clock clock;

    TimelineQueries(TimelineRows rows, ActionReader reader, NationalHalfTerms defaults, Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.defaults = defaults;
        this.clock = clock;
    }

    @QueryHandler
    Optional<Timeline> handle(FindTimeline query) {
        return rows.knows(query.institutionId()) ? Optional.of(timeline(query)) : Optional.empty();
    }

    @QueryHandler
    Optional<ActionState> handle(FindAction query) {
        Moment moment = Moment.of(query.asAt(), query.knownAt(), clock);
        return rows.newest(query.actionId(), moment).map(row -> {
            TermCalendar calendar = calendar(row.action().origin().institutionId(), moment);
            return reader.read(List.of(row), moment.asAt(), calendar).getFirst();
        });
    }

    @QueryHandler
    Optional<Actions> handle(FindActions query) {
        return rows.knows(query.institutionId()) ? Optional.of(actions(query)) : Optional.empty();
    }

    private Actions actions(FindActions query) {
        Moment moment = Moment.of(query.asAt(), query.knownAt(), clock);
        ItemRef serving = query.serving();
        List<Row> those = rows.all(query.institutionId(), moment).stream()
                .filter(row ->
                        serving == null || row.action().content().serves().contains(serving))
                .toList();
        return new Actions(reader.read(those, moment.asAt(), calendar(query.institutionId(), moment)));
    }

    private Timeline timeline(FindTimeline query) {
        Moment moment = Moment.of(query.asAt(), query.knownAt(), clock);
        TermCalendar calendar = calendar(query.institutionId(), moment);
        YearOfActions year = new YearOfActions(
                Objects.requireNonNullElseGet(query.academicYear(), () -> calendar.yearOf(moment.asAt())), calendar);
        List<Row> visible = rows.all(query.institutionId(), moment).stream()
                .filter(row -> year.shows(row.action()))
                .toList();
        List<ActionState> actions = reader.read(visible, moment.asAt(), calendar);
        return new Timeline(
                query.institutionId(),
                year.year(),
                calendar.firstDay(year.year()),
                calendar.lastDay(year.year()),
                moment.asAt(),
                moment.knownAt(),
                year.lanes(actions),
                year.ongoing(actions),
                year.unscheduled(actions));
    }

    private TermCalendar calendar(UUID institutionId, Moment moment) {
        return new TermCalendar(rows.ownDates(institutionId, moment), defaults);
    }
}
