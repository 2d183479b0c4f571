package uk.waymark.kernel.framework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.Listing;

/** The rules for what an item takes as an answer or as a target. Every refusal says what would have been taken. */
public final class AnswerRules {

    private AnswerRules() {}

    /** Why the item does not take the answer; empty if it does. Fields are named {@code answer} and {@code answer.level}. */
    public static Optional<Refusal> check(Item item, Answer answer) {
        if (answer.kind() != item.kind()) {
            return wrongKind(item, "answer", item.code() + " is answered with " + inWords(item.kind()));
        }
        return switch (answer) {
            case Answer.Level given -> level(item, given.level(), "answer.level");
            case Answer.Parts given -> parts(item, given);
            case Answer.Proportion given -> proportion(item, given);
            case Answer.YearGroups given -> yearGroups(item, given);
            case Answer.Count given -> count(item, given);
            case Answer.Agreed ignored -> Optional.empty();
        };
    }

    /** Why the item cannot have that level as its target; empty if it can. The field is named {@code level}. */
    public static Optional<Refusal> checkTarget(Item item, int level) {
        if (item.kind() != AnswerKind.LEVEL) {
            return wrongKind(
                    item,
                    "level",
                    item.code() + " is answered with " + inWords(item.kind()) + " and can have no level as its target");
        }
        return level(item, level, "level");
    }

    private static Optional<Refusal> wrongKind(Item item, String field, String message) {
        return Optional.of(
                new Refusal(Code.WRONG_ANSWER_KIND, field, List.of(item.kind().name()), message));
    }

    private static Optional<Refusal> level(Item item, int level, String field) {
        Collection<Integer> has = item.levels().keySet();
        return unless(
                has.contains(level),
                field,
                has,
                item.code() + " has no Response " + level + "; choose " + Listing.or(has));
    }

    private static Optional<Refusal> parts(Item item, Answer.Parts given) {
        Collection<String> letters = item.parts().keySet();
        return unless(
                given.parts().keySet().equals(letters),
                "answer.parts",
                letters,
                item.code() + " is answered with yes or no for each of its parts, and for nothing else: "
                        + String.join(", ", letters));
    }

    private static Optional<Refusal> proportion(Item item, Answer.Proportion given) {
        return unless(
                item.bands().contains(given.proportion()),
                "answer.proportion",
                item.bands(),
                item.code() + " has no band '" + given.proportion() + "'; choose " + Listing.or(item.bands()));
    }

    private static Optional<Refusal> yearGroups(Item item, Answer.YearGroups given) {
        List<Integer> strangers = given.yearGroups().stream()
                .filter(year -> !item.yearGroups().contains(year))
                .toList();
        return unless(
                strangers.isEmpty(),
                "answer.yearGroups",
                item.yearGroups(),
                item.code() + " is not about year " + Listing.or(strangers) + "; choose among "
                        + Listing.or(item.yearGroups()));
    }

    private static Optional<Refusal> count(Item item, Answer.Count given) {
        return unless(
                given.count() >= 0,
                "answer.count",
                List.of(),
                item.code() + " is answered with a number of 0 or more, not " + given.count());
    }

    private static Optional<Refusal> unless(boolean taken, String field, Collection<?> allowed, String message) {
        return taken
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Code.VALUE_NOT_ALLOWED,
                        field,
                        allowed.stream().map(Object::toString).toList(),
                        message));
    }

    private static String inWords(AnswerKind kind) {
        return switch (kind) {
            case LEVEL -> "a level";
            case PARTS -> "yes or no for each of its parts";
            case PROPORTION -> "a proportion";
            case AGREEMENT -> "an agreement";
            case YEAR_GROUPS -> "year groups";
            case COUNT -> "a count";
        };
    }
}
