package uk.waymark.query.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.people.PersonNames;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.kernel.text.OpenedText;
import uk.waymark.kernel.text.TextOpener;
import uk.waymark.query.maturity.AssessmentRow;
import uk.waymark.query.maturity.Standings;
import uk.waymark.query.view.Moment;
import uk.waymark.query.view.ViewPositions;

/** A query handler that answers what became of the reviews of an assessment. */
@Component
public class ReviewQueries {

    private final ReviewRows reviews;
    private final SignOffRows signOffs;
    private final ReviewItems items;
    private final Standings standings;
    private final ViewPositions positions;
    private final TextOpener texts;
    private final PersonNames people;
    private final Clock clock;

    ReviewQueries(
            ReviewRows reviews,
            SignOffRows signOffs,
            ReviewItems items,
            Standings standings,
            ViewPositions positions,
            TextOpener texts,
            PersonNames people,
            Clock clock) {
        this.reviews = reviews;
        this.signOffs = signOffs;
        this.items = items;
        this.standings = standings;
        this.positions = positions;
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    /** What can be read today of the reviews' texts and people. */
    private record Readable(Map<UUID, OpenedText> texts, Map<UUID, String> people, Map<UUID, UUID> known) {

        String words(ErasableText text) {
            return Objects.requireNonNull(texts.get(text.textId()), "every text is answered for")
                    .shown();
        }

        /** Once each, however many entries they have. */
        List<String> names(List<UUID> persons) {
            return PersonNames.onceEach(persons, known).stream()
                    .map(person -> Objects.requireNonNull(people.get(person), "every person is answered for"))
                    .toList();
        }
    }

    @QueryHandler
    Optional<Reviews> find(FindReviews query) {
        return standings.assessment(query.assessmentId()).map(this::all);
    }

    @QueryHandler
    Optional<OpenReview> find(FindOpenReview query) {
        return reviews.open(query.assessmentId())
                .map(row -> new OpenReview(
                        row.reviewId(),
                        row.academicYear(),
                        readable(List.of(row), Map.of()).words(row.title())));
    }

    private Reviews all(AssessmentRow assessment) {
        UUID id = assessment.assessmentId();
        long version = positions.of(ReviewProjection.VIEW, id).orElse(0L);
        List<ReviewRows.Row> rows = reviews.of(id);
        Map<UUID, SignOff> finished = signOffs.of(id, Moment.of(null, null, clock)).stream()
                .collect(Collectors.toMap(SignOff::reviewId, Function.identity(), (earlier, later) -> later));
        Readable readable = readable(rows, finished);
        return new Reviews(
                id,
                version,
                rows.stream()
                        .map(row -> state(assessment, row, finished.get(row.reviewId()), readable))
                        .toList());
    }

    private Readable readable(List<ReviewRows.Row> rows, Map<UUID, SignOff> finished) {
        Stream<ErasableText> titles = rows.stream().map(ReviewRows.Row::title);
        Stream<ErasableText> notes = finished.values().stream().flatMap(signOff -> Stream.ofNullable(signOff.note()));
        List<UUID> participants = rows.stream()
                .flatMap(row -> row.participants().stream())
                .distinct()
                .toList();
        return new Readable(
                texts.open(Stream.concat(titles, notes).toList()),
                people.names(participants),
                people.known(participants));
    }

    private ReviewState state(
            AssessmentRow assessment, ReviewRows.Row row, @Nullable SignOff signOff, Readable readable) {
        return new ReviewState(
                row.reviewId(),
                row.academicYear(),
                readable.words(row.title()),
                readable.names(row.participants()),
                row.status(),
                row.startedOn(),
                signOff == null ? null : signOff.on(),
                signOff == null ? null : signOff.at(),
                signOff == null || signOff.note() == null ? null : readable.words(signOff.note()),
                signOff == null ? List.of() : items.amendedSince(assessment, signOff),
                row.status() == ReviewStatus.OPEN ? items.stillToLookAt(assessment, row.reviewId()) : List.of());
    }
}
