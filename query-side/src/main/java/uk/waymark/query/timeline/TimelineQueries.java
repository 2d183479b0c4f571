package uk.waymark.query.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.calendar.NationalHalfTerms;
import uk.waymark.query.timeline.TimelineRows.Row;

/** Answers questions about actions and when they are due. */
@Component
public class TimelineQueries {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Comparator<Row> AS_PLANNED = Comparator.comparing(
                    (Row row) -> row.action().origin().recordedAt())
            .thenComparing(row -> row.action().origin().actionId());

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
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, LONDON);
        return rows.newest(query.actionId()).map(row -> {
            TermCalendar calendar = calendar(row.action().origin().institutionId(), today, now);
            return reader.read(List.of(row), today, calendar).getFirst();
        });
    }

    private Timeline timeline(FindTimeline query) {
        Instant knownAt = query.knownAt() == null ? clock.instant() : query.knownAt();
        LocalDate asAt = query.asAt() == null ? LocalDate.ofInstant(knownAt, LONDON) : query.asAt();
        YearOfActions year = new YearOfActions(query.academicYear(), calendar(query.institutionId(), asAt, knownAt));
        List<Row> visible = rows.all(query.institutionId(), asAt, knownAt).stream()
                .filter(row -> year.shows(row.action()))
                .sorted(AS_PLANNED)
                .toList();
        List<ActionState> actions = reader.read(visible, asAt, year.calendar());
        return new Timeline(
                query.institutionId(),
                query.academicYear(),
                asAt,
                knownAt,
                year.lanes(actions),
                year.ongoing(actions),
                year.unscheduled(actions));
    }

    private TermCalendar calendar(UUID institutionId, LocalDate asAt, Instant knownAt) {
        return new TermCalendar(rows.ownDates(institutionId, asAt, knownAt), defaults);
    }
}
