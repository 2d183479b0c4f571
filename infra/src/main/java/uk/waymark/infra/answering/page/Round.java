package uk.waymark.infra.answering.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.maturity.ItemStanding;

/**
 * A round through the items of an assessment, one after another, in the order of the framework and from its end to its
 * beginning again.
 *
 * @param yearBegan first day of the academic year of today
 * @param inReview codes of the items that the open review has not looked at yet; empty if none is open
 */
record Round(List<ItemStanding> items, LocalDate yearBegan, List<String> inReview) {

    public long answered() {
        return items.stream().filter(one -> one.answer() != null).count();
    }

    public int total() {
        return items.size();
    }

    public boolean complete() {
        return answered() == total();
    }

    /** Answered before this academic year, and neither answered differently nor re-affirmed in it. */
    public List<ItemStanding> notLookedAt() {
        return items.stream().filter(this::notLookedAt).toList();
    }

    /** Those that going on in this mode leads to. */
    public List<ItemStanding> left(Mode mode) {
        return switch (mode) {
            case AGAIN -> notLookedAt();
            case REVIEW ->
                items.stream().filter(one -> inReview.contains(one.item())).toList();
            case ALONE, ANSWERING ->
                items.stream().filter(one -> one.answer() == null).toList();
        };
    }

    /** The latest day of any answer that stands: none of them was recorded before it. Null if there is no answer. */
    public @Nullable LocalDate lastDay() {
        return items.stream()
                .flatMap(one -> Stream.of(one.since(), one.reaffirmedOn()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The next one to go to after an item, other than that item itself; null if none is left. */
    public @Nullable String after(@Nullable String item, Mode mode) {
        List<String> left = left(mode).stream().map(ItemStanding::item).toList();
        List<String> all = items.stream().map(ItemStanding::item).toList();
        int at = item == null ? -1 : all.indexOf(item);
        Predicate<String> another = code -> !code.equals(item) && left.contains(code);
        return Stream.concat(all.subList(at + 1, all.size()).stream(), all.subList(0, at + 1).stream())
                .filter(another)
                .findFirst()
                .orElse(null);
    }

    private boolean notLookedAt(ItemStanding one) {
        LocalDate since = one.since();
        LocalDate again = one.reaffirmedOn();
        return one.answer() != null
                && (since == null || since.isBefore(yearBegan))
                && (again == null || again.isBefore(yearBegan));
    }
}
