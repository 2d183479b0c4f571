package uk.waymark.infra.review.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.frame.layout.InWords;
import uk.waymark.infra.frame.layout.Past;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.query.maturity.FindMaturity;
import uk.waymark.query.maturity.ItemStanding;
import uk.waymark.query.maturity.Maturity;
import uk.waymark.query.maturity.SectionStanding;
import uk.waymark.query.review.FindReviews;
import uk.waymark.query.review.ReviewState;
import uk.waymark.query.review.ReviewStatus;
import uk.waymark.query.review.Reviews;

/** A reader that puts together what the pages of reviews show. */
@Component
record ReviewReader(Reads reads, InWords words) {

    private static final String FIELD = "assessmentId";

    /** What is left of a theme. */
    record Theme(String code, String title, int items, List<ItemStanding> left) {

        /** Those that have an answer, so that it can be said again. */
        public List<ItemStanding> answered() {
            return left.stream().filter(item -> item.answer() != null).toList();
        }
    }

    /** A theme as it stood at the sign-off, with those of its items that are known differently today. */
    record Figures(SectionStanding section, List<Amended> amended) {}

    /** An item whose answer on the day of the sign-off is known differently today. */
    record Amended(ItemStanding then, ItemStanding today) {}

    Reviews all(UUID assessmentId, Past past) {
        Reviews now = reads.one(new FindReviews(assessmentId), Reviews.class, FIELD, assessmentId);
        return past.looksBack() ? ReviewsThen.of(now, past) : now;
    }

    /** @throws RequestRefused if the assessment has no such review, or had not begun it by then */
    ReviewState one(UUID assessmentId, Reviews all, UUID reviewId) {
        return find(all, reviewId)
                .orElseThrow(() -> RequestRefused.notFound(
                        Code.NOT_FOUND,
                        "reviewId",
                        List.of(),
                        find(all(assessmentId, Past.NONE), reviewId)
                                .map(later ->
                                        "This review was begun on %s: on the day that you look back at there was none."
                                                .formatted(words.day(later.startedOn())))
                                .orElse("There is no review with the id %s.".formatted(reviewId))));
    }

    private static Optional<ReviewState> find(Reviews all, UUID reviewId) {
        return all.reviews().stream()
                .filter(review -> review.reviewId().equals(reviewId))
                .findFirst();
    }

    static @Nullable ReviewState open(Reviews all) {
        return all.reviews().stream()
                .filter(review -> review.status() == ReviewStatus.OPEN)
                .findFirst()
                .orElse(null);
    }

    List<Theme> themes(UUID assessmentId, ReviewState review) {
        Maturity now = maturity(new FindMaturity(assessmentId, null, null));
        return now.sections().stream()
                .map(section -> theme(section, now, review.stillToLookAt()))
                .toList();
    }

    private static Theme theme(SectionStanding section, Maturity now, List<String> left) {
        List<ItemStanding> items = now.items().stream()
                .filter(item -> item.section().equals(section.section()))
                .toList();
        return new Theme(
                section.section(),
                section.title(),
                items.size(),
                items.stream().filter(item -> left.contains(item.item())).toList());
    }

    /** As at the day of the sign-off and as known at its instant; empty unless it is signed off. */
    List<Figures> figures(UUID assessmentId, ReviewState review) {
        if (review.signedOffOn() == null || review.signedOffAt() == null) {
            return List.of();
        }
        Maturity then = maturity(new FindMaturity(assessmentId, review.signedOffOn(), review.signedOffAt()));
        Map<String, ItemStanding> today =
                maturity(new FindMaturity(assessmentId, review.signedOffOn(), null)).items().stream()
                        .collect(Collectors.toMap(ItemStanding::item, Function.identity()));
        return then.sections().stream()
                .map(section -> new Figures(section, amended(section, then, today, review.amendedSince())))
                .toList();
    }

    /** The responses over which items are spread in any of the themes, as people call them. */
    static Map<String, String> columns(List<Figures> figures) {
        Map<String, String> columns = new TreeMap<>();
        figures.stream()
                .flatMap(theme -> theme.section().distribution().keySet().stream())
                .forEach(key -> columns.put(key, heading(key)));
        return columns;
    }

    private static String heading(String key) {
        return switch (key) {
            case "answered" -> "Answered";
            case "unanswered" -> "Unanswered";
            default -> "Response " + key;
        };
    }

    private static List<Amended> amended(
            SectionStanding section, Maturity then, Map<String, ItemStanding> today, List<String> codes) {
        return then.items().stream()
                .filter(item -> item.section().equals(section.section()) && codes.contains(item.item()))
                .map(item -> new Amended(item, Objects.requireNonNull(today.get(item.item()))))
                .toList();
    }

    private Maturity maturity(FindMaturity query) {
        return reads.one(query, Maturity.class, FIELD, query.assessmentId());
    }
}
