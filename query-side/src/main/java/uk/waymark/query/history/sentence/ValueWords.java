package uk.waymark.query.history.sentence;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.Agreement;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.Isolated;
import uk.waymark.query.history.change.Value;

/** The words that values have in sentences. */
record ValueWords(Wording wording) {

    String of(Value value) {
        return switch (value) {
            case Value.Nothing ignored -> "nothing";
            case Value.Retracted ignored -> "nothing";
            case Value.Answered answered -> answer(answered.answer());
            case Value.Target target -> "Response " + target.level() + by(target.due());
            case Value.Flagged flagged -> "a " + flagged.flag().name().toLowerCase(Locale.UK);
            case Value.Scheduled scheduled -> wording.due(scheduled.due());
            case Value.People people -> Wording.list(wording.people(people.people()), "nobody");
            case Value.Words words -> wording.quote(words.text());
            case Value.Items items ->
                Wording.list(items.items().stream().map(ItemRef::item).toList(), "no item");
            case Value.Plain plain -> Isolated.of(plain.text());
            case Value.Hub hub -> Isolated.of(wording.hub(hub.hubId()));
            case Value.Years years -> Wording.list(years.yearGroups(), "none");
            case Value.Terms terms ->
                Wording.list(
                        terms.halfTerms().stream()
                                .map(dates -> "%s %s to %s"
                                        .formatted(
                                                dates.halfTerm(), wording.day(dates.from()), wording.day(dates.to())))
                                .toList(),
                        "none");
        };
    }

    private static String answer(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "no answer";
            case Answer.Level level -> "Response " + level.level();
            case Answer.Parts parts ->
                parts.parts().entrySet().stream()
                        .map(part -> part.getKey() + (part.getValue() ? " yes" : " no"))
                        .collect(Collectors.joining(", "));
            case Answer.Proportion proportion -> proportion.proportion() + "%";
            case Answer.Agreed agreed -> agreed(agreed.agreement());
            case Answer.YearGroups groups -> "year groups " + Wording.list(groups.yearGroups(), "none");
            case Answer.Count count -> Integer.toString(count.count());
        };
    }

    private static String agreed(Agreement agreement) {
        return agreement == Agreement.NEITHER
                ? "neither agree nor disagree"
                : agreement.name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    private String by(@Nullable Due due) {
        return switch (due) {
            case null -> " with no date";
            case Due.Ongoing ignored -> ", ongoing";
            case Due.Window window -> " by " + wording.due(window);
        };
    }
}
