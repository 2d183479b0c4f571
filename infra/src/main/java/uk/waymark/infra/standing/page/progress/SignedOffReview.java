package uk.waymark.infra.standing.page.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.query.progress.Progress.ItemProgress;
import uk.waymark.query.progress.Progress.ReviewFigures;
import uk.waymark.query.review.ReviewState;
import uk.waymark.query.review.Reviews;

/**
 * A signed-off review and its figures.
 *
 * @param levels number of items by Response
 * @param others number of items with another kind of answer
 * @param amended codes of the items whose answer on that day is known differently today
 */
record SignedOffReview(
        ReviewFigures review, Map<Integer, Long> levels, long others, long unanswered, List<String> amended) {

    static List<SignedOffReview> of(ProgressScope scope, Reviews reviews) {
        Map<UUID, List<String>> amended =
                reviews.reviews().stream().collect(Collectors.toMap(ReviewState::reviewId, ReviewState::amendedSince));
        Set<String> items = scope.items().stream().map(ItemProgress::item).collect(Collectors.toSet());
        return scope.progress().reviews().stream()
                .map(review -> of(review, items, amended.getOrDefault(review.reviewId(), List.of())))
                .toList();
    }

    private static SignedOffReview of(ReviewFigures review, Set<String> items, List<String> amended) {
        List<Answer> answers = review.answers().entrySet().stream()
                .filter(entry -> items.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Map<Integer, Long> levels = answers.stream()
                .filter(Answer.Level.class::isInstance)
                .map(answer -> ((Answer.Level) answer).level())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long counted = levels.values().stream().mapToLong(Long::longValue).sum();
        return new SignedOffReview(
                review,
                levels,
                answers.size() - counted,
                (long) items.size() - answers.size(),
                amended.stream().filter(items::contains).toList());
    }
}
