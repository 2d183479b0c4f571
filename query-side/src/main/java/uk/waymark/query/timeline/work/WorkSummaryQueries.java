package uk.waymark.query.timeline.work;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.NationalHalfTerms;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;
import uk.waymark.query.timeline.ActionFacts;
import uk.waymark.query.timeline.ActionStatus;
import uk.waymark.query.timeline.TermCalendar;
import uk.waymark.query.timeline.TimelineRows;
import uk.waymark.query.timeline.TimelineRows.Row;
import uk.waymark.query.timeline.work.WorkCompleted.Completed;
import uk.waymark.query.view.Moment;

/**
 * A query handler that sums up all the work of an institution, and opens no text that is not shown: plans grow for
 * years.
 */
@Component
public class WorkSummaryQueries {

    private final TimelineRows rows;
    private final TextOpener texts;
    private final NationalHalfTerms defaults;
    private final Clock clock;

    public WorkSummaryQueries(TimelineRows rows, TextOpener texts, NationalHalfTerms defaults, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.defaults = defaults;
        this.clock = clock;
    }

    @QueryHandler
    Optional<Overdue> handle(FindOverdue query) {
        return rows.knows(query.institutionId()) ? Optional.of(overdue(query.institutionId())) : Optional.empty();
    }

    @QueryHandler
    Optional<WorkCompleted> handle(FindWorkCompleted query) {
        return rows.knows(query.institutionId()) ? Optional.of(completed(query)) : Optional.empty();
    }

    private Overdue overdue(UUID institutionId) {
        Moment now = Moment.of(null, null, clock);
        TermCalendar calendar = new TermCalendar(rows.ownDates(institutionId, now), defaults);
        return new Overdue(rows.all(institutionId, now).stream()
                .map(Row::action)
                .filter(action -> ActionStatus.of(action, now.asAt(), calendar) == ActionStatus.OVERDUE)
                .collect(Collectors.groupingBy(WorkSummaryQueries::yearOf, TreeMap::new, Collectors.counting())));
    }

    /** Only work with a window can be overdue. */
    private static AcademicYear yearOf(ActionFacts overdue) {
        if (overdue.schedule().due() instanceof Due.Window window) {
            return window.academicYear();
        }
        throw new IllegalStateException(
                "overdue without a window: " + overdue.origin().actionId());
    }

    private WorkCompleted completed(FindWorkCompleted query) {
        Moment moment = Moment.of(query.asAt(), query.knownAt(), clock);
        List<ActionFacts> done = rows.all(query.institutionId(), moment).stream()
                .map(Row::action)
                .filter(action -> action.work().completedOn() != null)
                .toList();
        Map<UUID, OpenedText> opened = texts.open(
                done.stream().map(action -> action.content().description()).toList());
        return new WorkCompleted(done.stream()
                .map(action -> completed(action, opened))
                .sorted(Comparator.comparing(Completed::completedOn))
                .toList());
    }

    private static Completed completed(ActionFacts action, Map<UUID, OpenedText> opened) {
        ActionFacts.Content content = action.content();
        return new Completed(
                action.origin().actionId(),
                content.serves(),
                Objects.requireNonNull(opened.get(content.description().textId()))
                        .shown(),
                Objects.requireNonNull(action.work().completedOn()));
    }
}
