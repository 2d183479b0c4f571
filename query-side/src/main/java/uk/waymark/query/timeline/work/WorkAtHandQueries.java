package uk.waymark.query.timeline.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.NationalHalfTerms;
import uk.waymark.query.timeline.ActionFacts;
import uk.waymark.query.timeline.ActionReader;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.ActionStatus;
import uk.waymark.query.timeline.CurrentHalfTerm;
import uk.waymark.query.timeline.TermCalendar;
import uk.waymark.query.timeline.TimelineRows;
import uk.waymark.query.timeline.TimelineRows.Row;
import uk.waymark.query.view.Moment;

/**
 * A query handler that answers what there is to do. Only the texts of that work are opened, however long the plan has
 * grown.
 */
@Component
public class WorkAtHandQueries {

    /** About as long as a half-term and the holiday after it: what was done in the last one is still news. */
    private static final int RECENT_WEEKS = 8;

    private static final Set<ActionStatus> AHEAD = Set.of(ActionStatus.PLANNED, ActionStatus.STARTED);

    private static final Comparator<ActionState> BY_END =
            Comparator.comparing(ActionState::due, Comparator.nullsLast(Comparator.comparing(WorkAtHandQueries::end)));

    private final TimelineRows rows;
    private final ActionReader reader;
    private final NationalHalfTerms defaults;
    private final Clock clock;

    public WorkAtHandQueries(TimelineRows rows, ActionReader reader, NationalHalfTerms defaults, Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.defaults = defaults;
        this.clock = clock;
    }

    @QueryHandler
    Optional<WorkAtHand> handle(FindWorkAtHand query) {
        return rows.knows(query.institutionId()) ? Optional.of(work(query)) : Optional.empty();
    }

    private WorkAtHand work(FindWorkAtHand query) {
        Moment moment = Moment.of(query.asAt(), query.knownAt(), clock);
        TermCalendar calendar = new TermCalendar(rows.ownDates(query.institutionId(), moment), defaults);
        @Nullable CurrentHalfTerm now = calendar.around(moment.asAt()).orElse(null);
        LocalDate since = moment.asAt().minusWeeks(RECENT_WEEKS);
        List<Row> concerned = rows.all(query.institutionId(), moment).stream()
                .filter(row -> concerns(row.action(), now, since, calendar, moment.asAt()))
                .toList();
        List<ActionState> actions = reader.read(concerned, moment.asAt(), calendar);
        return new WorkAtHand(
                query.institutionId(),
                moment.asAt(),
                now,
                actions.stream()
                        .filter(one -> AHEAD.contains(one.status()))
                        .sorted(BY_END)
                        .toList(),
                actions.stream()
                        .filter(one -> one.status() == ActionStatus.OVERDUE)
                        .sorted(BY_END)
                        .toList(),
                since,
                actions.stream()
                        .filter(one -> one.completedOn() != null)
                        .sorted(Comparator.comparing(ActionState::completedOn, Comparator.reverseOrder()))
                        .toList());
    }

    private static boolean concerns(
            ActionFacts action, @Nullable CurrentHalfTerm now, LocalDate since, TermCalendar calendar, LocalDate asAt) {
        ActionStatus status = ActionStatus.of(action, asAt, calendar);
        LocalDate completedOn = action.work().completedOn();
        return switch (status) {
            case OVERDUE -> true;
            case PLANNED, STARTED -> now != null && now.isIn(action.schedule().due());
            case COMPLETED, COMPLETED_LATE -> completedOn != null && !completedOn.isBefore(since);
            case CANCELLED -> false;
        };
    }

    /** Comparable text of the half-term in which a window ends; work without one is in none of the lists. */
    private static String end(Due due) {
        return due instanceof Due.Window window ? window.academicYear() + " " + window.to() : "";
    }
}
