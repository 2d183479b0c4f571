package uk.waymark.query.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.London;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;
import uk.waymark.query.maturity.AssessmentRow;
import uk.waymark.query.maturity.MaturityProjection;
import uk.waymark.query.maturity.Standings;
import uk.waymark.query.maturity.interval.AnswerInterval;
import uk.waymark.query.review.ReviewRows;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewPositions;

/** A query handler that answers how an assessment moved. It has no rows of its own: the maturity's intervals say it all. */
@Component
public class ProgressQueries {

    private final Standings standings;
    private final ReviewRows reviews;
    private final SignedOffFigures figures;
    private final ViewPositions positions;
    private final FrameworkCatalogue catalogue;
    private final Clock clock;

    ProgressQueries(
            Standings standings,
            ReviewRows reviews,
            SignedOffFigures figures,
            ViewPositions positions,
            FrameworkCatalogue catalogue,
            Clock clock) {
        this.standings = standings;
        this.reviews = reviews;
        this.figures = figures;
        this.positions = positions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @QueryHandler
    Optional<Progress> find(FindProgress query) {
        Moment moment = Moment.of(query.asAt(), query.knownAt(), clock);
        return standings.assessment(query.assessmentId()).map(assessment -> progress(assessment, moment));
    }

    private Progress progress(AssessmentRow assessment, Moment moment) {
        UUID id = assessment.assessmentId();
        long version = positions.of(MaturityProjection.VIEW, id).orElse(0L);
        Framework framework = catalogue
                .framework(assessment.frameworkId())
                .orElseThrow(() ->
                        new IllegalStateException(assessment.frameworkId() + " is not in the catalogue of frameworks"));
        YearEnds ends = yearEnds(id, moment);
        ProgressReport report = new ProgressReport(ends, framework);
        return new Progress(
                id,
                assessment.frameworkId(),
                moment.asAt(),
                moment.knownAt(),
                version,
                ends.years().stream().map(AcademicYear::toString).toList(),
                report.items(),
                report.sections(),
                report.whole(),
                figures.by(id, framework, moment));
    }

    private YearEnds yearEnds(UUID assessmentId, Moment moment) {
        LocalDate lastDay = noLaterThanToday(moment.asAt());
        List<AnswerInterval> answers = standings.answers(assessmentId, moment);
        AcademicYear first = Stream.concat(
                        answers.stream().map(AnswerInterval::from), reviews.firstStart(assessmentId, moment).stream())
                .min(LocalDate::compareTo)
                .map(AcademicYear::of)
                .orElse(AcademicYear.of(lastDay));
        return new YearEnds(first, lastDay, answers);
    }

    /** No fact lies in the future, so years to come would only repeat what stands today. */
    private LocalDate noLaterThanToday(LocalDate day) {
        LocalDate today = London.day(clock.instant());
        return day.isAfter(today) ? today : day;
    }
}
